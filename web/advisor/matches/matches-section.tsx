import { lazy, type ReactElement, Suspense } from 'react';
import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';
import { useAddress } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { pairOf } from '#web/advisor/suggest/named-pair.ts';
import { SuggestAction } from '#web/advisor/suggest/suggest-action.tsx';
import { WeighButton } from '#web/advisor/suggest/weigh-button.tsx';
import { useParticipantMatches } from '#web/api/participant-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { SearchTextNotes } from '#web/search-text/search-text-notes.tsx';
import { matchFilterText as t } from '#web/text/advisor.ts';
import { openingsFoundRanked, openingsRanked } from '#web/text/advisor-match.ts';
import { whatIfText } from '#web/text/advisor-what-if.ts';
import { LeftOutOpenings } from './counted-openings.tsx';
import { HowToRead } from './how-to-read.tsx';
import { isNarrowed, matchAddress, searchOf } from './match-address.ts';
import { MatchFilters } from './match-filters.tsx';
import { isOfNewAlone, NewMatches, NoteSeenMatches } from './new-matches.tsx';
import { OpeningHead } from './opening-head.tsx';
import { RankedList } from './ranked-list.tsx';

/** Loaded when somebody looks there. */
const WhatIfView = lazy(async () => ({
  default: (await import('#web/advisor/what-if/what-if-view.tsx')).WhatIfView,
}));

/** What fits a participant, best first, with its filters and the way to read it. */
export function MatchesSection({ participant }: { participant: Participant }): ReactElement {
  const { id, municipality } = participant;
  const address = useAddress(matchAddress);
  const { page, view } = address.state;
  const search = searchOf(address.state);
  // The page is that of the part that is shown.
  const asked = view === undefined && page !== undefined ? { ...search, page } : search;
  const matches = useParticipantMatches(id, asked, address.isKnown);
  const { data, error, refetch, isPlaceholderData } = matches;
  return (
    <>
      <MatchFilters search={search} onChange={address.change} />
      <NewMatches participantId={id} address={address} />
      {data && !isPlaceholderData && isOfNewAlone(address.state) && (
        <NoteSeenMatches key={address.state.publishedAfter} participantId={id} reply={data} />
      )}
      <HowToRead municipality={municipality} />
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={3} height="12rem" />}
      {data && <SearchTextNotes {...address} reply={data} />}
      {data && (
        <RankedList<{ opening: OpeningCard; referral?: OpenReferral | undefined }>
          reply={data}
          address={address}
          isOld={isPlaceholderData}
          level={3}
          words={isNarrowed(search) ? openingsFoundRanked : openingsRanked}
          idOf={({ opening }) => opening.id}
          head={({ opening, referral }) => (
            <OpeningHead opening={opening}>
              <SuggestAction
                pair={pairOf(participant, opening)}
                what={opening.title}
                referral={referral}
              >
                <WeighButton participantId={id} opening={opening} />
              </SuggestAction>
            </OpeningHead>
          )}
          leftOut={(part, head) => (
            <LeftOutOpenings key={part} {...{ participant, head, address, part, search }} />
          )}
          help={
            <Suspense fallback={<Loading words={whatIfText.loading} count={1} height="24rem" />}>
              <WhatIfView id={id} address={address} />
            </Suspense>
          }
        />
      )}
    </>
  );
}
