import type { ReactElement } from 'react';
import type { PlacementForAdvisors, PlacementForEmployer } from '#shared/placements/placement.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { usePlacements } from '#web/api/placements.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { placementsText } from '#web/text/advisor-placement.ts';
import { agreementsText } from '#web/text/employer-placement.ts';
import { Link } from '#web/ui/link.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { PlacementRows } from './placement-rows.tsx';
import { placementsAddress } from './placements-address.ts';
import { StateNav } from './state-nav.tsx';

type Listed = PlacementForAdvisors | PlacementForEmployer;

/** All placements of the municipality, or at the employer. The address holds the search. */
export function PlacementsScreen(): ReactElement {
  const { account } = useSession();
  const { state: search, queryAfter } = useAddress(placementsAddress);
  const { participantId, openingId } = search;
  const t = account?.role === 'employer' ? agreementsText : placementsText;
  return (
    <Page title={t.title}>
      <Text>{t.intro}</Text>
      {(participantId ?? openingId) && (
        <Text>
          {placementsText.narrowed}{' '}
          <Link
            to={paths.placements + queryAfter({ participantId: undefined, openingId: undefined })}
          >
            {placementsText.showAll}
          </Link>
        </Text>
      )}
      <StateNav search={search} label={t.views} all={t.all} />
      <Found t={t} />
    </Page>
  );
}

function Found({ t }: { t: typeof placementsText | typeof agreementsText }): ReactElement {
  const { state: search, change } = useAddress(placementsAddress);
  const { state, page = 1, ...whose } = search;
  const found = usePlacements<Listed>({ ...whose, ...(state && { state: [state] }), page });
  const { data, error, refetch, isPlaceholderData } = found;
  const isPast = useLastPage(isPlaceholderData ? undefined : data, (last) =>
    change({ page: last }, { replace: true }),
  );
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data || isPast) {
    return (
      <div>
        <HiddenText>{t.loading}</HiddenText>
        <SkeletonList count={6} height="3rem" />
      </div>
    );
  }
  return (
    <>
      <div role="status">
        <Text>{data.total === 0 ? t.none : t.found(data.total)}</Text>
        {data.total === 0 && <Text>{t.noneHelp}</Text>}
      </div>
      {data.items.length > 0 && <PlacementRows placements={data.items} />}
      <Pagination
        label={t.pages}
        page={page}
        pages={Math.ceil(data.total / data.pageSize)}
        onChange={(next) => change({ page: next })}
      />
    </>
  );
}
