import type { ReactElement } from 'react';
import { ActionButton } from '#web/form/action-button.tsx';
import { employerText as t } from '#web/text/employer.ts';
import { Button } from '#web/ui/button.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Text } from '#web/ui/text.tsx';

interface DeleteDialogProps {
  title: string;
  onConfirm: () => Promise<void>;
  onCancel: () => void;
}

/** A draft that is deleted cannot be had back: asks once. */
export function DeleteDialog({ title, onConfirm, onCancel }: DeleteDialogProps): ReactElement {
  return (
    <Modal
      title={t.removeTitle}
      onClose={onCancel}
      actions={
        <>
          <ActionButton variant="danger" action={onConfirm}>
            {t.removeConfirm}
          </ActionButton>
          <Button variant="secondary" onClick={onCancel}>
            {t.removeCancel}
          </Button>
        </>
      }
    >
      <Text>{t.removeExplanation(title)}</Text>
    </Modal>
  );
}
