import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { paths } from '#web/app/paths.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { format } from '#web/text/format.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { MovedPerson } from './moved-lines.ts';
import styles from './plan.module.css';
import type { NamedPlan } from './plan-names.ts';
import { useCut } from './use-cut.tsx';

const t = planText.moved;
const mostShown = 10;

interface MovedProps {
  moved: readonly MovedPerson[];
  plan: PlanReply;
  before: PlanReply;
  named: NamedPlan;
}

/** What the changes did: who has moved, and the sum. */
export function Moved({ moved, plan, before, named }: MovedProps): ReactElement {
  const { shown, more } = useCut(moved.length, mostShown);
  const sorted = moved.toSorted((a, b) =>
    format.byName(named.person(a.participantId), named.person(b.participantId)),
  );
  return (
    <Card as="section" tone="warm" aria-labelledby="flyttet" data-screen-only>
      <Stack gap={8}>
        <Heading level={2} id="flyttet">
          {moved.length === 0 ? t.none : t.title(moved.length)}
        </Heading>
        <Text>
          {t.sum(
            (plan.total ?? 0) - (before.total ?? 0),
            (plan.placed ?? 0) - (before.placed ?? 0),
          )}
        </Text>
        <ul className={styles.list}>
          {sorted.slice(0, shown).map(({ participantId, from, to }) => (
            <li key={participantId}>
              <b>{named.person(participantId)}</b>: {placesWords(from, named)} →{' '}
              {placesWords(to, named)}
            </li>
          ))}
        </ul>
        {more}
        <Text size="small">
          <Link to={paths.plan(before.id)}>{t.before}</Link>
        </Text>
      </Stack>
    </Card>
  );
}

function placesWords(ids: readonly string[], named: NamedPlan): string {
  return ids.length === 0 ? t.nowhere : format.list(ids.map(named.place));
}
