import { vi } from 'vitest';

/** Waits until a check no longer throws. Machines are shared: a second, as vitest waits by itself, is soon over. */
export function eventually<T>(
  check: () => T | Promise<T>,
  { timeout = 20_000, interval = 50 } = {},
): Promise<T> {
  return vi.waitFor(check, { timeout, interval });
}
