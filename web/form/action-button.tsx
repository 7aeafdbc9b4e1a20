import type { ComponentProps, ReactElement } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useOnce } from './use-once.ts';

interface ActionButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick' | 'type'> {
  action: () => Promise<unknown>;
}

/**
 * A button that changes something on the server, once for each time it is pressed. The second click
 * of a double click is none, whatever stands under the pointer by then. It keeps the focus meanwhile.
 */
export function ActionButton({ action, ...look }: ActionButtonProps): ReactElement {
  const { run, isRunning } = useOnce();
  return (
    <Button
      {...look}
      aria-disabled={isRunning}
      onClick={(event) => {
        if (event.detail < 2) void run(action);
      }}
    />
  );
}
