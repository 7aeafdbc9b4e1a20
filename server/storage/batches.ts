/** Items of a cursor, so many at once; the last batch may be smaller. */
export async function* inBatches<T, U>(
  items: AsyncIterable<T>,
  convert: (item: T) => U,
  size = 500,
): AsyncGenerator<U[]> {
  let batch: U[] = [];
  for await (const item of items) {
    batch.push(convert(item));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
