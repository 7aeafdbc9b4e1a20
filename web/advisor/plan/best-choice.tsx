import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { useTryInPlan } from '#web/api/plans.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { holds, locked, undecided } from './plan-changes.ts';
import type { NamedPlan } from './plan-names.ts';
import { triedWords, whyNotTried } from './tried-words.ts';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.change;
/** So many of those who have it are named. */
const mostNames = 3;

interface BestChoiceProps {
  participantId: string;
  best: NonNullable<PlanReply['lines'][number]['best']>;
  /** How much more it is than what the person gets; missing for who gets nothing. */
  less?: number;
  work: PlanWork;
  named: NamedPlan;
}

/** What fits a person best and others have: who, and what it would cost to give it all the same. */
export function BestChoice(props: BestChoiceProps): ReactElement {
  const { participantId, best, less, work, named } = props;
  const { openingId, score, takenBy } = best;
  const { changes, decide, plan } = work;
  const pair = { participantId, openingId };
  const isLocked = holds(changes.locks, pair);
  const trying = useTryInPlan(plan.id);
  const which = <HiddenText> {named.pair(pair)}</HiddenText>;
  const place = named.place(openingId);
  return (
    <Stack gap={4}>
      <Text size="small">{less === undefined ? planText.unplaced.best(place, score) : place}</Text>
      {less !== undefined && (
        <Text size="small">
          <b>{planText.lines.less(less)}</b>
        </Text>
      )}
      <Text size="small" subtle>
        {planText.takers(named.takers(openingId).slice(0, mostNames), takenBy)}
      </Text>
      <Row gap={4} data-screen-only>
        {plan.state === 'done' && (
          <ActionButton
            size="small"
            variant="tertiary"
            action={() => trying.mutateAsync(pair).catch(() => {})}
          >
            {t.try}
            {which}
          </ActionButton>
        )}
        <Button
          size="small"
          variant={isLocked ? 'primary' : 'tertiary'}
          onClick={() =>
            decide(isLocked ? undecided(changes, pair) : locked(changes, pair, plan.each))
          }
        >
          {isLocked ? t.unlock : t.lockBest}
          {which}
        </Button>
      </Row>
      <div role="status" data-screen-only>
        {trying.data && <Text size="small">{triedWords(trying.data, plan, named)}</Text>}
        {trying.error && <Text size="small">{whyNotTried(trying.error)}</Text>}
      </div>
    </Stack>
  );
}
