/** Work that is done again and again. */
export interface Repeated {
  /** Runs at once (again, when a run is under way), unless the last run failed and its pause lasts. */
  wake(): void;
  /** Resolves when the run under way has ended; there will be no other. */
  stop(): Promise<void>;
}

export interface Rhythm {
  /** Pause after a run that succeeded, in ms; after each failure in a row it doubles. */
  pauseMs: number;
  longestPauseMs: number;
}

/** A second at most between two looks, half a minute while something is down. */
export const usualRhythm: Rhythm = { pauseMs: 1000, longestPauseMs: 30_000 };

/** Runs `work` at once and then after every pause; a failure goes to `onFailure` and is no end. */
export function repeat(
  work: () => Promise<void>,
  { pauseMs, longestPauseMs }: Rhythm,
  onFailure: (error: unknown, failuresInARow: number) => void,
): Repeated {
  let failures = 0;
  let isStopped = false;
  let isWoken = false;
  let endPause = (): void => {};

  function pause(): Promise<void> {
    const ms = Math.min(pauseMs * 2 ** failures, longestPauseMs);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms).unref();
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    isWoken = false;
    try {
      await work();
      failures = 0;
    } catch (error) {
      failures++;
      onFailure(error, failures);
    }
  }

  async function loop(): Promise<void> {
    while (!isStopped) {
      await run();
      if (!isStopped && (failures > 0 || !isWoken)) await pause();
    }
  }

  const ended = loop();
  return {
    wake: () => {
      isWoken = true;
      if (failures === 0) endPause();
    },
    stop: () => {
      isStopped = true;
      endPause();
      return ended;
    },
  };
}
