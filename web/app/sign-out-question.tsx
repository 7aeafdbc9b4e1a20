import type { ReactElement } from 'react';
import { ActionButton } from '#web/form/action-button.tsx';
import { signOutText as t } from '#web/text/sign-out.ts';
import { Button } from '#web/ui/button.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Text } from '#web/ui/text.tsx';

interface SignOutQuestionProps {
  /** A yes waits for a net; else it is something that was typed. */
  isYes: boolean;
  onLeave: () => Promise<void>;
  onStay: () => void;
}

/** What is stored nowhere but here goes with the one who signs out: asks once. */
export function SignOutQuestion({ isYes, onLeave, onStay }: SignOutQuestionProps): ReactElement {
  return (
    <Modal
      title={isYes ? t.yesTitle : t.title}
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
      <Text>{isYes ? t.yesExplanation : t.explanation}</Text>
    </Modal>
  );
}
