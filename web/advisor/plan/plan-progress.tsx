import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { Failure } from '#web/app/failure.tsx';
import { ActionButton } from '#web/form/action-button.tsx';
import { planText as t } from '#web/text/advisor-plan.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Card } from '#web/ui/card.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './plan.module.css';
import { useRemoval } from './plan-head.tsx';
import { SolveAgain } from './solve-again.tsx';

/** How far it is, and a way to stop it. */
export function PlanProgress({ plan }: { plan: PlanReply }): ReactElement {
  const { id, state, progress, people, openings } = plan;
  const { remove, error, reset } = useRemoval(id, t.running.cancelled);
  return (
    <Card tone="accent">
      <Stack gap={12}>
        <Text>
          {state === 'queued' ? t.running.queued : t.running.running}{' '}
          {t.running.of(people, openings)}
        </Text>
        <progress
          className={styles.progress}
          value={progress}
          max={1}
          aria-label={t.running.running}
        >
          {t.running.share(progress)}
        </progress>
        <Text size="small">{t.running.share(progress)}</Text>
        <Text size="small">{t.running.stay}</Text>
        {error && <Failure error={error} retry={reset} />}
        <div>
          <ActionButton variant="secondary" action={remove}>
            {t.running.cancel}
          </ActionButton>
        </div>
      </Stack>
    </Card>
  );
}

/** It could not be solved; asked anew it may be. */
export function FailedPlan({ plan }: { plan: PlanReply }): ReactElement {
  return (
    <Stack gap={16}>
      <Alert variant="warning">{t.failed}</Alert>
      <SolveAgain plan={plan} changes={plan.input} wordsOf={() => t.changes.oneOfThem} />
    </Stack>
  );
}
