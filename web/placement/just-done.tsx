import { type ReactElement, useEffect, useRef } from 'react';
import { Alert } from '#web/ui/alert.tsx';

/** What was just done. It takes the focus: the button that did it is gone. */
export function JustDone({
  words,
  isFault = false,
}: {
  words: string | undefined;
  isFault?: boolean;
}): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words !== undefined) box.current?.focus();
  }, [words]);
  if (words === undefined) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Alert variant={isFault ? 'warning' : 'success'} role={isFault ? 'alert' : 'status'}>
        {words}
      </Alert>
    </div>
  );
}
