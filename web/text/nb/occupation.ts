export const occupationText = {
  /** In a list of hits: the official title with the everyday word that found it. */
  hit: (title: string, everydayTitle: string | undefined): string =>
    everydayTitle ? `${everydayTitle} – ${title}` : title,
};
