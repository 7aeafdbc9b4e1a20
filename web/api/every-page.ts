interface Page<T> {
  items: T[];
  total: number;
}

/** The most that the API gives at once. */
export const largestPage = 100;

/** A whole list: its first page, then the others side by side. `load` gets a page number from 1. */
export async function everyPage<T>(load: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const first = await load(1);
  const pages = Math.ceil(first.total / largestPage);
  const others = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, i) => load(i + 2)),
  );
  return [first, ...others].flatMap(({ items }) => items);
}
