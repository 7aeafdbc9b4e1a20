import { type ReactElement, useId } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import type { ReferralState } from '#shared/referrals/referral-table.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useReferrals } from '#web/api/referrals.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { referralsText as t } from '#web/text/advisor-referrals.ts';
import { format } from '#web/text/format.ts';
import { referralStateLabels } from '#web/text/referral.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './referral-columns.module.css';
import { ReferralCards } from './referral-rows.tsx';
import { type ReferralsState, referralsAddress } from './referrals-address.ts';

/** What is under way by who has the next step, and what is over. */
const columns: readonly (readonly ReferralState[])[] = [
  ['suggested'],
  ['interested'],
  ['shared'],
  ['accepted'],
  ['declined', 'rejected', 'withdrawn', 'expired'],
];
const mostInColumn = 10;

type Whose = Pick<ReferralsState, 'participantId' | 'openingId'>;

export function ReferralColumns({ whose }: { whose: Whose }): ReactElement {
  return (
    <div className={styles.columns}>
      {columns.map((states) => (
        <Column key={states[0]} states={states} whose={whose} />
      ))}
    </div>
  );
}

function Column({
  states,
  whose,
}: {
  states: readonly ReferralState[];
  whose: Whose;
}): ReactElement {
  const id = useId();
  const { data, error, refetch } = useReferrals<ReferralForAdvisors>({
    ...whose,
    state: [...states],
    pageSize: mostInColumn,
  });
  const [state] = states;
  const title = state && states.length === 1 ? referralStateLabels[state] : t.over;
  // One state is a filter of the table; what is over is the whole of it.
  const all = referralsAddress.write({ ...whose, ...(states.length === 1 && { state }) });
  return (
    <section aria-labelledby={id}>
      <Heading level={2} looksLike={4} id={id}>
        {title} {data && `(${format.number(data.total)})`}
      </Heading>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={2} height="7rem" />}
      {data && (
        <ReferralCards referrals={data.items} level={state === 'declined' ? 'list' : 'column'} />
      )}
      {data && data.total > data.items.length && (
        <Text size="small">
          <Link to={`${paths.referrals}${all}`}>{t.showAll(data.total)}</Link>
        </Text>
      )}
    </section>
  );
}
