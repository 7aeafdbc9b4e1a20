export const occupationText = {
  /** In a list of hits: the official title with the everyday word that found it. */
  hit: (title: string, everydayTitle: string | undefined): string =>
    everydayTitle ? `${everydayTitle} – ${title}` : title,
  /** @param titles all that a prefix of a code covers */
  group: (titles: readonly string[]): string =>
    titles.length > 2 ? `${titles.slice(0, 2).join(', ')} og slike jobber` : titles.join(', '),
};
