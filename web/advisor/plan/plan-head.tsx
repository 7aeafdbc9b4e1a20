import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlanReply } from '#shared/plans/plan.ts';
import type { JustDoneNews } from '#web/advisor/just-done.tsx';
import { useRemovePlan } from '#web/api/plans.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { planText as t } from '#web/text/advisor-plan.ts';
import { format } from '#web/text/format.ts';
import { Button } from '#web/ui/button.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** Who made it and what was asked for; on paper and off the list. */
export function PlanHead({ plan }: { plan: PlanReply }): ReactElement {
  const { by, createdAt, input, id, state } = plan;
  const isUnderWay = state === 'queued' || state === 'running';
  return (
    <Stack gap={12}>
      <Text>
        {t.made(by.displayName, format.fullMoment(createdAt))} {t.asked(input)}
      </Text>
      <Text>
        <b>{t.nothingSent}</b>
      </Text>
      {!isUnderWay && (
        <Row gap={12} data-screen-only>
          {state !== 'failed' && (
            <Button size="small" variant="secondary" onClick={() => window.print()}>
              {t.print}
            </Button>
          )}
          <RemovePlan id={id} />
        </Row>
      )}
    </Stack>
  );
}

/** Asks once; what was made of it stays. */
function RemovePlan({ id }: { id: string }): ReactElement {
  const [isAsked, setIsAsked] = useState(false);
  const { remove, error, reset } = useRemoval(id, t.removed);
  if (error) return <Failure error={error} retry={reset} />;
  if (!isAsked) {
    return (
      <Button size="small" variant="tertiary" onClick={() => setIsAsked(true)}>
        {t.remove}
      </Button>
    );
  }
  return (
    <Row gap={12}>
      <Text as="span" size="small">
        {t.removeSure}
      </Text>
      <ActionButton size="small" variant="danger" action={remove}>
        {t.remove}
      </ActionButton>
      <Button size="small" variant="secondary" onClick={() => setIsAsked(false)}>
        {t.keep}
      </Button>
    </Row>
  );
}

/** Removes the plan and goes to the list, which says so. */
export function useRemoval(
  id: string,
  done: string,
): { remove: () => Promise<void>; error: Error | null; reset: () => void } {
  const removing = useRemovePlan();
  const navigate = useNavigate();
  const state: JustDoneNews = { done };
  return {
    remove: async () => {
      const isGone = await removing.mutateAsync(id).then(
        () => true,
        () => false,
      );
      if (isGone) await navigate(paths.plans, { state });
    },
    error: removing.error,
    reset: removing.reset,
  };
}
