import type { ReactElement } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useReferrals } from '#web/api/referrals.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { referralsText as t } from '#web/text/advisor-referrals.ts';
import { referralStateLabels } from '#web/text/referral.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Link } from '#web/ui/link.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { Select } from '#web/ui/select.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ReferralColumns } from './referral-columns.tsx';
import { ReferralRows } from './referral-rows.tsx';
import {
  type ReferralsState,
  referralsAddress,
  stateChoices,
  statesOf,
} from './referrals-address.ts';
import styles from './referrals-screen.module.css';

/** All that is suggested in the municipality: as a table, or as columns by state. */
export function ReferralsScreen(): ReactElement {
  const { state, change, queryAfter } = useAddress(referralsAddress);
  const { view, participantId, openingId } = state;
  const whose = { ...(participantId && { participantId }), ...(openingId && { openingId }) };
  const to = (changes: Partial<ReferralsState>): string => paths.referrals + queryAfter(changes);
  return (
    <Page title={t.title}>
      <Text>{t.intro}</Text>
      <Row gap={16} className={styles.tools}>
        {view === undefined && (
          <Select
            label={t.state}
            value={state.state ?? ''}
            onChange={({ target }) =>
              change({ state: stateChoices.find((one) => one === target.value) })
            }
          >
            <option value="">{t.allStates}</option>
            {stateChoices.map((one) => (
              <option key={one} value={one}>
                {one === 'over' ? t.over : referralStateLabels[one]}
              </option>
            ))}
          </Select>
        )}
        <ButtonLink
          variant="secondary"
          to={to({ view: view ? undefined : 'columns', state: undefined })}
        >
          {view ? t.asTable : t.asColumns}
        </ButtonLink>
      </Row>
      {(participantId ?? openingId) && (
        <Text>
          {t.narrowed}{' '}
          <Link to={to({ participantId: undefined, openingId: undefined })}>{t.all}</Link>
        </Text>
      )}
      {view ? <ReferralColumns whose={whose} /> : <ReferralTable state={state} change={change} />}
    </Page>
  );
}

interface ReferralTableProps {
  state: ReferralsState;
  change: (changes: Partial<ReferralsState>, options?: { replace?: boolean }) => void;
}

function ReferralTable({ state: asked, change }: ReferralTableProps): ReactElement {
  const { view: _, state, ...rest } = asked;
  const found = useReferrals<ReferralForAdvisors>({
    ...rest,
    ...(state && { state: statesOf(state) }),
  });
  const { data, error, refetch, isPlaceholderData } = found;
  const isPast = useLastPage(isPlaceholderData ? undefined : data, (page) =>
    change({ page }, { replace: true }),
  );
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data || isPast) return <Loading words={t.loading} count={8} height="3rem" />;
  return (
    <>
      <div role="status">
        <Text>{data.total === 0 ? t.none : t.found(data.total)}</Text>
        {data.total === 0 && <Text>{t.noneHelp}</Text>}
      </div>
      {data.items.length > 0 && <ReferralRows referrals={data.items} />}
      <Pagination
        label={t.pages}
        page={asked.page ?? 1}
        pages={Math.ceil(data.total / data.pageSize)}
        onChange={(page) => change({ page })}
      />
    </>
  );
}
