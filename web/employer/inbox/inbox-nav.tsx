import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { ReferralForEmployer } from '#shared/referrals/referral.ts';
import { useReferrals } from '#web/api/referrals.ts';
import { employerInboxText as t } from '#web/text/employer-inbox.ts';
import styles from '#web/ui/count-links.module.css';
import { answered, inboxAddress, toAnswer } from './inbox-address.ts';

type View = 'answered' | undefined;

/** What waits and what is done, each with its count. */
export function InboxNav({ view }: { view: View }): ReactElement {
  return (
    <nav aria-label={t.views}>
      <ul className={styles.links}>
        {([undefined, 'answered'] as const).map((one) => (
          <li key={one ?? 'waiting'}>
            <ViewLink view={one} isCurrent={one === view} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ViewLink({ view, isCurrent }: { view: View; isCurrent: boolean }): ReactElement {
  // The first page of the list itself: what is counted is not looked at once more.
  const { data } = useReferrals<ReferralForEmployer>({
    state: view ? answered : toAnswer,
    page: 1,
  });
  return (
    <Link
      to={{ search: inboxAddress.write({ view }) }}
      className={styles.link}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {view ? t.answered : t.toAnswer}
      {data && <span className={styles.count}>{data.total}</span>}
    </Link>
  );
}
