import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { Modal } from '#web/ui/modal.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { StepForm } from './step-form.tsx';

interface StepDialogProps extends ComponentProps<typeof StepForm> {
  title: string;
  /** What the step does, before it is done. */
  children: ReactNode;
}

/** A look before a step that cannot be taken back. */
export function StepDialog({ title, children, ...form }: StepDialogProps): ReactElement {
  return (
    <Modal title={title} onClose={form.onCancel}>
      <Stack gap={16}>
        {children}
        <StepForm {...form} />
      </Stack>
    </Modal>
  );
}
