import { type KeyboardEvent, type ReactElement, useId } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
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
import { cardAfter, isArrow } from './card-after.ts';
import styles from './referral-columns.module.css';
import { ReferralCards } from './referral-rows.tsx';
import {
  type ReferralsState,
  referralsAddress,
  type StateChoice,
  statesOf,
} from './referrals-address.ts';

/** What is under way by who has the next step, and what is over. */
const columns: readonly StateChoice[] = ['suggested', 'interested', 'shared', 'accepted', 'over'];
const mostInColumn = 10;

type Whose = Pick<ReferralsState, 'participantId' | 'openingId'>;

/** A column for each state; the arrows go from card to card, beside Tab. */
export function ReferralColumns({ whose }: { whose: Whose }): ReactElement {
  return (
    <>
      <Text size="small" subtle className={styles.keys}>
        {t.keys}
      </Text>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its links take the keys */}
      <div className={styles.columns} onKeyDown={goOn}>
        {columns.map((choice) => (
          <Column key={choice} choice={choice} whose={whose} />
        ))}
      </div>
    </>
  );
}

/** From the card that has the focus to the one beside, over or under it. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  if (!isArrow(key) || !(target instanceof HTMLAnchorElement)) return;
  const cards = [...currentTarget.children].map((column) => [
    ...column.querySelectorAll<HTMLAnchorElement>('li a'),
  ]);
  const column = cards.findIndex((links) => links.includes(target));
  const row = cards[column]?.indexOf(target) ?? -1;
  const next = cardAfter(
    key,
    { column, row },
    cards.map(({ length }) => length),
  );
  if (!next) return;
  event.preventDefault();
  cards[next.column]?.[next.row]?.focus();
}

function Column({ choice, whose }: { choice: StateChoice; whose: Whose }): ReactElement {
  const id = useId();
  const { data, error, refetch } = useReferrals<ReferralForAdvisors>({
    ...whose,
    state: statesOf(choice),
    pageSize: mostInColumn,
  });
  const title = choice === 'over' ? t.over : referralStateLabels[choice];
  const all = paths.referrals + referralsAddress.write({ ...whose, state: choice });
  return (
    <section aria-labelledby={id}>
      <Heading level={2} looksLike={4} id={id}>
        <Link to={all}>
          {title} {data && `(${format.number(data.total)})`}
        </Link>
      </Heading>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={2} height="7rem" />}
      {data?.total === 0 && (
        <Text size="small" subtle>
          {t.noneInColumn}
        </Text>
      )}
      {data && data.total > 0 && (
        <ReferralCards referrals={data.items} level={choice === 'over' ? 'list' : 'column'} />
      )}
      {data && data.total > data.items.length && (
        <Text size="small">
          {t.firstOf(data.items.length, data.total)} <Link to={all}>{t.showAll(data.total)}</Link>
        </Text>
      )}
    </section>
  );
}
