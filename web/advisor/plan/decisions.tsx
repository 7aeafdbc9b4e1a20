import type { ReactElement } from 'react';
import { planText } from '#web/text/advisor-plan.ts';
import { RemovableChips } from '#web/ui/chips.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { keyOf, undecided, withPlaces } from './plan-changes.ts';
import type { NamedPlan } from './plan-names.ts';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.changes;

/** All that somebody has decided, each to be taken back: also what the table can't show any more. */
export function Decisions({
  work: { changes, decide },
  named,
}: {
  work: PlanWork;
  named: NamedPlan;
}): ReactElement | null {
  const { locks, ruledOut, places, minScore } = changes;
  const least = { key: 'least', label: t.least(minScore) };
  const chips = [
    ...(minScore > 0 ? [{ ...least, onRemove: () => decide({ ...changes, minScore: 0 }) }] : []),
    ...locks.map((pair) => ({
      key: `lock ${keyOf(pair)}`,
      label: t.lock(named.pair(pair)),
      onRemove: () => decide(undecided(changes, pair)),
    })),
    ...ruledOut.map((pair) => ({
      key: `out ${keyOf(pair)}`,
      label: t.ruleOut(named.pair(pair)),
      onRemove: () => decide(undecided(changes, pair)),
    })),
    ...places.map(({ openingId, places: n }) => ({
      key: `places ${openingId}`,
      label: n === 0 ? t.closed(named.place(openingId)) : t.places(named.place(openingId), n),
      onRemove: () => decide(withPlaces(changes, openingId, undefined)),
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <Stack as="section" gap={8} data-screen-only>
      <Heading level={2} looksLike={3}>
        {t.decided}
      </Heading>
      <RemovableChips label={t.decided} chips={chips} />
    </Stack>
  );
}
