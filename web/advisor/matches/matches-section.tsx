import { lazy, type ReactElement, Suspense } from 'react';
import { useLocation } from 'react-router';
import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { useAddress } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { OpeningFactsRow } from '#web/advisor/opening-facts-row.tsx';
import { useParticipantMatches } from '#web/api/participant-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { AdvisorLinks } from '#web/opening/advisor-links.tsx';
import { SearchTextNotes } from '#web/search-text/search-text-notes.tsx';
import { matchFilterText as t } from '#web/text/advisor.ts';
import { openingsFoundRanked, openingsRanked } from '#web/text/advisor-match.ts';
import { whatIfText } from '#web/text/advisor-what-if.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Text } from '#web/ui/text.tsx';
import { HowToRead } from './how-to-read.tsx';
import { isNarrowed, matchAddress, searchOf } from './match-address.ts';
import { MatchFilters } from './match-filters.tsx';
import { RankedList } from './ranked-list.tsx';

/** Loaded when somebody looks there. */
const WhatIfView = lazy(async () => ({
  default: (await import('#web/advisor/what-if/what-if-view.tsx')).WhatIfView,
}));

/** What fits a participant, best first, with its filters and the way to read it. */
export function MatchesSection({ participant }: { participant: Participant }): ReactElement {
  const address = useAddress(matchAddress);
  const search = searchOf(address.state);
  const { data, error, refetch, isPlaceholderData } = useParticipantMatches(
    participant.id,
    search,
    address.isKnown,
  );
  return (
    <>
      <MatchFilters search={search} onChange={address.change} />
      <HowToRead municipality={participant.municipality} />
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={3} height="12rem" />}
      {data && <SearchTextNotes {...address} reply={data} />}
      {data && (
        <RankedList<{ opening: OpeningCard }>
          reply={data}
          address={address}
          isOld={isPlaceholderData}
          words={isNarrowed(search) ? openingsFoundRanked : openingsRanked}
          idOf={({ opening }) => opening.id}
          head={({ opening }) => <OpeningHead opening={opening} />}
          help={
            <Suspense fallback={<Loading words={whatIfText.loading} count={1} height="24rem" />}>
              <WhatIfView id={participant.id} />
            </Suspense>
          }
        />
      )}
    </>
  );
}

function OpeningHead({ opening }: { opening: OpeningCard }): ReactElement {
  const { pathname, search } = useLocation();
  const { id, title, employer, municipalityName } = opening;
  return (
    <>
      <Heading level={3}>
        <Link to={paths.opening(id)} state={{ from: pathname + search }}>
          {title}
        </Link>
      </Heading>
      <Text size="small">
        {employer.name}, {municipalityName}
      </Text>
      <OpeningFactsRow opening={opening}>
        <AdvisorLinks opening={opening} />
      </OpeningFactsRow>
    </>
  );
}
