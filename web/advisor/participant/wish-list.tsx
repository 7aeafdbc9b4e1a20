import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import { useOpeningSearch } from '#web/api/openings.ts';
import { codesQuery } from '#web/api/reference.ts';
import type { Names } from '#web/match/use-names.ts';
import { participantText as t } from '#web/text/advisor.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Explanation } from '#web/ui/explanation.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { type RegulatedWish, regulatedWishes, wantedOccupations } from './regulated-wishes.ts';
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
      {wanted.length > 0 && (
        <RegulatedWishes wanted={wanted} participant={participant} names={names} />
      )}
    </Stack>
  );
}

/** Asked of the openings that exist: no table says which occupations are regulated. */
function RegulatedWishes({
  wanted,
  participant,
  names,
}: WishListProps & { wanted: string[] }): ReactElement[] {
  const { data } = useOpeningSearch({ occupation: wanted, pageSize: 100 });
  return regulatedWishes(participant, data?.items ?? []).map((wish) => (
    <Regulated key={wish.occupation} wish={wish} names={names} />
  ));
}

function Regulated({ wish, names }: { wish: RegulatedWish; names: Names }): ReactElement {
  const { data: codes } = useQuery(codesQuery);
  const missing = codes?.qualifications.filter(({ code }) => wish.missing.includes(code)) ?? [];
  const title = names.occupation(wish.occupation);
  return (
    <Alert variant="warning" size="small">
      <p className={styles.line}>
        <b>
          {t.regulated(
            title,
            missing.map(({ label }) => label),
            wish.asking === wish.of,
          )}
        </b>{' '}
        {t.asking(wish.asking, wish.of)}
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
