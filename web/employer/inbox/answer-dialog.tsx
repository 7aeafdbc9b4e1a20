import type { ReactElement } from 'react';
import type { ReferralForEmployer } from '#shared/referrals/referral.ts';
import { useOpening } from '#web/api/openings.ts';
import { StepDialog } from '#web/referral/step-dialog.tsx';
import { employerText } from '#web/text/employer.ts';
import { employerAnswerText, employerInboxText as t } from '#web/text/employer-inbox.ts';
import { Text } from '#web/ui/text.tsx';
import type { Answer } from './request-card.tsx';

interface AnswerDialogProps {
  /** As it was when the answer was begun: what is written stays, whatever becomes of it meanwhile. */
  referral: ReferralForEmployer;
  answer: Answer;
  onDone: () => void;
  onClose: () => void;
}

/** A yes says what it takes, a no asks why. */
export function AnswerDialog(props: AnswerDialogProps): ReactElement {
  const { referral, answer, onDone, onClose } = props;
  const { data: opening } = useOpening(referral.openingId);
  const name = referral.person?.displayName ?? t.nobody;
  const isYes = answer === 'accept';
  return (
    <StepDialog
      title={isYes ? t.yesTitle(name) : t.noTitle(name)}
      step={{ action: answer, way: 'own' }}
      referral={referral}
      text={{ ...employerAnswerText, confirm: employerAnswerText.confirm[answer] }}
      onDone={onDone}
      onCancel={onClose}
    >
      <Text>{isYes ? t.yesIntro : t.noIntro}</Text>
      {isYes && opening && (
        <Text>
          {opening.title}: {employerText.placesFree(opening.placesFree, opening.places)}.
        </Text>
      )}
    </StepDialog>
  );
}
