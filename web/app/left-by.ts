/** The link by which each entry of the history was left, by its key: its address, as written. */
const links = new Map<string, string>();

/** Of a click in the content of a page; the frame's links lead nowhere that one comes back from. */
export function rememberLink(key: string, { target }: Pick<Event, 'target'>): void {
  const link = target instanceof Element ? target.closest('main a[href]') : null;
  const href = link?.getAttribute('href');
  if (href) links.set(key, href);
}

/** Undefined where one has not left that entry by a link, or not since the page was loaded. */
export function leftBy(key: string): string | undefined {
  return links.get(key);
}
