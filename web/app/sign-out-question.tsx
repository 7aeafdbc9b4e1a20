import type { ReactElement } from 'react';
import { ActionButton } from '#web/form/action-button.tsx';
import { signOutText as t } from '#web/text/sign-out.ts';
import { Button } from '#web/ui/button.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Text } from '#web/ui/text.tsx';

interface SignOutQuestionProps {
  onLeave: () => Promise<void>;
  onStay: () => void;
}

/** What was typed in this tab and not stored goes with the one who signs out: asks once. */
export function SignOutQuestion({ onLeave, onStay }: SignOutQuestionProps): ReactElement {
  return (
    <Modal
      title={t.title}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onStay}>{t.stay}</Button>
          <ActionButton variant="secondary" action={onLeave}>
            {t.leave}
          </ActionButton>
        </>
      }
    >
      <Text>{t.explanation}</Text>
    </Modal>
  );
}
