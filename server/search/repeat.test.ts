import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Repeated, repeat } from './repeat.ts';

describe('repeated work', () => {
  let runs: number;
  let isFailing: boolean;
  let failures: number[];
  let repeated: Repeated;

  beforeEach(() => {
    vi.useFakeTimers();
    [runs, isFailing, failures] = [0, false, []];
    repeated = repeat(
      async () => {
        runs++;
        if (isFailing) throw new Error('no');
      },
      { pauseMs: 100, longestPauseMs: 1000 },
      (_, inARow) => failures.push(inARow),
    );
  });
  afterEach(async () => {
    await repeated.stop();
    vi.useRealTimers();
  });

  test('runs at once, and after every pause', async () => {
    await vi.advanceTimersByTimeAsync(350);
    expect(runs).toBe(4);
  });

  test('waits twice as long after each failure in a row, up to a limit', async () => {
    isFailing = true;
    await vi.advanceTimersByTimeAsync(100);
    expect(failures).toEqual([1]);
    await vi.advanceTimersByTimeAsync(200 + 400 + 800 + 1000 + 1000);
    expect(failures).toEqual([1, 2, 3, 4, 5, 6]);
    isFailing = false;
    await vi.advanceTimersByTimeAsync(1000 + 100);
    expect(runs).toBe(9);
  });

  test('is woken from a pause, but not after a failure', async () => {
    await vi.advanceTimersByTimeAsync(10);
    repeated.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(runs).toBe(2);
    isFailing = true;
    await vi.advanceTimersByTimeAsync(100);
    repeated.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(runs).toBe(3);
  });

  test('is over when it is stopped', async () => {
    await vi.advanceTimersByTimeAsync(10);
    await repeated.stop();
    repeated.wake();
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toBe(1);
  });
});
