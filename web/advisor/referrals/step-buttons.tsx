import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { type OfferedStep, stepsFrom } from '#web/referral/step-values.ts';
import { referralText as t } from '#web/text/advisor-referrals.ts';
import { Button } from '#web/ui/button.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

const AdvisorStepDialog = lazy(async () => ({
  default: (await import('./advisor-step-dialog.tsx')).AdvisorStepDialog,
}));

interface StepButtonsProps {
  referral: ReferralForAdvisors;
  onBegin: () => void;
  onDone: (step: OfferedStep) => void;
}

/** What an advisor may do now: what is the advisor's own, then the answers of others. */
export function StepButtons({ referral, onBegin, onDone }: StepButtonsProps): ReactElement | null {
  // The referral as it was when the step was begun: what is written stays, whatever becomes of it.
  const [begun, setBegun] = useState<{ step: OfferedStep; referral: ReferralForAdvisors }>();
  const steps = stepsFrom(referral.state, 'advisor');
  const buttons = (way: OfferedStep['way']): ReactElement[] =>
    steps
      .filter((step) => step.way === way)
      .map((step) => (
        <Button
          key={step.action}
          variant={step.action === 'share' ? 'primary' : 'secondary'}
          onClick={() => {
            onBegin();
            setBegun({ step, referral });
          }}
        >
          {t[way][step.action as keyof (typeof t)[typeof way]]}
        </Button>
      ));
  const forOthers = buttons('onBehalf');
  return (
    <>
      {steps.length > 0 && (
        <Stack gap={16}>
          <Row gap={12}>{buttons('own')}</Row>
          {forOthers.length > 0 && (
            <Stack gap={8}>
              <Text size="small" subtle>
                {t.forOthersHelp}
              </Text>
              <Row gap={12}>{forOthers}</Row>
            </Stack>
          )}
        </Stack>
      )}
      {begun && (
        <Suspense>
          <AdvisorStepDialog
            {...begun}
            onDone={() => {
              setBegun(undefined);
              onDone(begun.step);
            }}
            onClose={() => setBegun(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
