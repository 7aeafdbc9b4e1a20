/** No option: the focus is on the words in the box. */
export const inBox = -1;

/** Where a key leads from option `active`, round the ends by way of the box; undefined when nowhere. */
export function movedTo(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : inBox;
  if (key === 'ArrowUp') return active > inBox ? active - 1 : count - 1;
  return undefined;
}
