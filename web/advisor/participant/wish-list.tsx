import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import type { SearchReply } from '#shared/search/search.ts';
import { largestPage } from '#web/api/every-page.ts';
import { useOpeningSearch } from '#web/api/openings.ts';
import { codesQuery } from '#web/api/reference.ts';
import type { Names } from '#web/match/use-names.ts';
import { participantText as t } from '#web/text/advisor.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Explanation } from '#web/ui/explanation.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { type RegulatedWish, regulatedWish, wantedOccupations } from './regulated-wishes.ts';
import styles from './wish-list.module.css';

interface WishListProps {
  participant: Participant;
  names: Names;
}

/** The wishes in their order, the goal, and what stands between them and a job. */
export function WishList({ participant, names }: WishListProps): ReactElement {
  const { wishes, goal } = participant;
  const wanted = wantedOccupations(participant);
  return (
    <Stack gap={8}>
      {wishes.length === 0 ? (
        <Text>{t.noWishes}</Text>
      ) : (
        <ol className={styles.wishes}>
          {wishes.map(({ occupation }) => (
            <li key={occupation}>{names.occupation(occupation)}</li>
          ))}
        </ol>
      )}
      {goal && (
        <p className={styles.goal}>
          <span>{t.goal}:</span> {names.occupation(goal.occupation)}
        </p>
      )}
      {wanted.map((occupation) => (
        <Regulated key={occupation} {...{ occupation, participant, names }} />
      ))}
    </Stack>
  );
}

/** Asked of the openings that exist: no table says which occupations are regulated. Of how many is said. */
function Regulated({
  occupation,
  participant,
  names,
}: WishListProps & { occupation: string }): ReactElement | null {
  const { data: jobs } = useOpeningSearch({
    occupation: [occupation],
    kind: ['vacancy', 'wage_subsidy'],
    sort: 'newest',
    pageSize: largestPage,
  });
  const wish = jobs && regulatedWish(participant, jobs.items);
  return wish ? <Lacking wish={wish} jobs={jobs} title={names.occupation(occupation)} /> : null;
}

interface LackingProps {
  wish: RegulatedWish;
  jobs: Pick<SearchReply, 'items' | 'total'>;
  title: string;
}

function Lacking({ wish, jobs: { items, total }, title }: LackingProps): ReactElement {
  const { data: codes } = useQuery(codesQuery);
  const missing = codes?.qualifications.filter(({ code }) => wish.missing.includes(code)) ?? [];
  return (
    <Alert variant="warning" size="small">
      <p className={styles.line}>
        <b>
          {t.regulated(
            title,
            missing.map(({ label }) => label),
            wish.asking === total,
          )}
        </b>{' '}
        {t.asking(wish.asking, items.length, total)}
      </p>
      <Explanation label={t.howToGet}>
        {missing.map(({ code, explanation, howToGet }) => (
          <Text key={code} size="small">
            {explanation} {howToGet}
          </Text>
        ))}
      </Explanation>
    </Alert>
  );
}
