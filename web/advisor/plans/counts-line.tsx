import type { ReactElement } from 'react';
import { usePlanCounts } from '#web/api/plans.ts';
import { plansText as t } from '#web/text/advisor-plan.ts';
import { Text } from '#web/ui/text.tsx';
import { useDebounced } from '#web/ui/use-debounced.ts';
import { type PlanDraft, sidesOf } from './plan-draft.ts';

const typingMs = 300;

/** How many people, openings and places there are in it, before it is asked for. */
export function CountsLine({ draft }: { draft: PlanDraft }): ReactElement {
  const settled = useDebounced(draft, typingMs);
  const { data, error, isPlaceholderData } = usePlanCounts(sidesOf(settled));
  if (error) return <div role="status" />;
  if (!data) return <Text subtle>{t.counting}</Text>;
  const { people, openings, places } = data;
  return (
    <div role="status" aria-busy={isPlaceholderData}>
      <Text>
        <b>{t.counted({ people, openings, places })}</b>
      </Text>
      {(people === 0 || places === 0) && <Text size="small">{t.nothing}</Text>}
      {places > 0 && places < people && <Text size="small">{t.fewPlaces}</Text>}
    </div>
  );
}
