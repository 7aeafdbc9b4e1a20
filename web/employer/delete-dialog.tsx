import type { ReactElement } from 'react';
import { employerText as t } from '#web/text/employer.ts';
import { Button } from '#web/ui/button.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Text } from '#web/ui/text.tsx';

interface DeleteDialogProps {
  title: string;
  onConfirm: () => void;
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
          <Button variant="danger" onClick={onConfirm}>
            {t.removeConfirm}
          </Button>
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
