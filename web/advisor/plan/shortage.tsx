import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { useNames } from '#web/match/use-names.ts';
import { type ShortGroup, shortGroups } from '#web/plan/short-places.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './plan.module.css';

const t = planText.shortage;

/** Which places one more of would give most: what to ask employers for. */
export function Shortage({
  plan: { shortage, prices, perPlace, state },
}: {
  plan: Pick<PlanReply, 'shortage' | 'prices' | 'perPlace' | 'state'>;
}): ReactElement {
  const names = useNames();
  const groups = shortGroups(shortage);
  const words = ({ occupation, municipality, gain, openings }: ShortGroup, at: number): string => {
    const sentence = (at === 0 ? t.first : t.next)({
      occupation: names.occupation(occupation),
      area: names.area(municipality),
      gain,
      isLeast: perPlace > 1,
    });
    return openings > 1 ? `${sentence} ${t.several(openings)}` : sentence;
  };
  return (
    <Stack as="section" gap={8} className={styles.ownSheet}>
      <Heading level={2}>{t.title}</Heading>
      {groups.length === 0 ? (
        <Text>{state === 'stopped' ? t.notKnown : t.none}</Text>
      ) : (
        <>
          <Text size="small">{t.intro}</Text>
          <ol className={styles.list}>
            {groups.map((group, at) => (
              <li key={`${group.occupation} ${group.municipality}`}>{words(group, at)}</li>
            ))}
          </ol>
          {prices.length > shortage.length && (
            <Text size="small">{t.firstOf(shortage.length, prices.length)}</Text>
          )}
        </>
      )}
    </Stack>
  );
}
