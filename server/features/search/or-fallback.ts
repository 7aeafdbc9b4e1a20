import { SearchUnavailable } from '#server/search/search-index.ts';

/** Asks the engine, and something else where the engine cannot answer now. */
export async function orFallback<T>(
  ask: () => Promise<T>,
  askFallback: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SearchUnavailable) return askFallback();
    throw error;
  }
}
