import { useCallback, useRef, useState } from 'react';

export interface Once {
  /** Does the step, unless one is under way. Never throws: the step says what went wrong. */
  run: (step: () => Promise<unknown>) => Promise<void>;
  isRunning: boolean;
}

/** The guard of everything that changes something on the server: a double click does it once. */
export function useOnce(): Once {
  const running = useRef(false);
  const [isRunning, setIsRunning] = useState(false);
  const run = useCallback(async (step: () => Promise<unknown>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setIsRunning(true);
    try {
      await step();
    } finally {
      running.current = false;
      setIsRunning(false);
    }
  }, []);
  return { run, isRunning };
}
