import { type ReactElement, useEffect, useRef } from 'react';
import { useNews } from '#web/app/use-news.ts';
import { Alert } from '#web/ui/alert.tsx';

/** What the page before tells this one, in words. */
export interface JustDoneNews {
  done?: string;
}

/** What was just done elsewhere; it takes the focus from the heading, so that it is heard. */
export function JustDone(): ReactElement | null {
  const done = useNews<JustDoneNews>()?.done;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done === undefined) return;
    // Once the page has taken the focus as pages do.
    const frame = requestAnimationFrame(() => box.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [done]);
  if (done === undefined) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Alert variant="success" role="status">
        {done}
      </Alert>
    </div>
  );
}
