import type { ReactElement } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { StepDialog } from '#web/referral/step-dialog.tsx';
import type { OfferedStep } from '#web/referral/step-values.ts';
import { advisorStepText, referralText as t } from '#web/text/advisor-referrals.ts';
import { Text } from '#web/ui/text.tsx';
import { Shares } from './shares.tsx';

interface AdvisorStepDialogProps {
  step: OfferedStep;
  referral: ReferralForAdvisors;
  onDone: () => void;
  onClose: () => void;
}

/** A look before an advisor's step: of whom, with whom, and what then happens. */
export function AdvisorStepDialog(props: AdvisorStepDialogProps): ReactElement {
  const { step, referral, onDone, onClose } = props;
  const { action, way } = step;
  return (
    <StepDialog
      title={t[way][action as keyof (typeof t)[typeof way]]}
      step={step}
      referral={referral}
      text={{ ...advisorStepText, confirm: advisorStepText.confirm[action] }}
      onDone={onDone}
      onCancel={onClose}
    >
      <Text>
        <b>{t.title(referral.participant.displayName, referral.opening?.title ?? '')}</b>
      </Text>
      <Text>{t.stepIntro[action]}</Text>
      {action === 'share' && <Shares shares={referral.shares} />}
    </StepDialog>
  );
}
