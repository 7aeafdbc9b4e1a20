import type { ReactElement } from 'react';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useDeleteOpening } from '#web/api/own-openings.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { employerText as t } from '#web/text/employer.ts';
import { Button } from '#web/ui/button.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Text } from '#web/ui/text.tsx';
import type { NoticeContent } from './notice.tsx';

interface DeleteDialogProps {
  opening: OpeningCard;
  onDone: (notice: NoticeContent) => void;
  onClose: () => void;
}

/** A draft that is deleted cannot be had back: asks once. */
export function DeleteDialog({ opening, onDone, onClose }: DeleteDialogProps): ReactElement {
  const { id, title } = opening;
  const deleting = useDeleteOpening();
  const remove = async (): Promise<void> => {
    try {
      await deleting.mutateAsync(id);
      onDone({ text: t.removed(title) });
    } catch (error) {
      onDone({ text: errorWords(error), isFault: true });
    }
    onClose();
  };
  return (
    <Modal
      title={t.removeTitle}
      onClose={onClose}
      actions={
        <>
          <ActionButton variant="danger" action={remove}>
            {t.removeConfirm}
          </ActionButton>
          <Button variant="secondary" onClick={onClose}>
            {t.removeCancel}
          </Button>
        </>
      }
    >
      <Text>{t.removeExplanation(title)}</Text>
    </Modal>
  );
}
