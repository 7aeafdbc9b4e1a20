import type { ReactElement, ReactNode } from 'react';
import { useParams } from 'react-router';
import { gates } from '#shared/codes.ts';
import type { LeftOutPart } from '#shared/matching/match.ts';
import type { Opening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';
import { createAddress } from '#web/address/address.ts';
import { oneOf, pageNumber } from '#web/address/address-fields.ts';
import { type AddressOnScreen, useAddress } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { type CountedHead, CountedList } from '#web/advisor/matches/counted-list.tsx';
import { HowToRead } from '#web/advisor/matches/how-to-read.tsx';
import { MatchCard } from '#web/advisor/matches/match-card.tsx';
import { RankedList, type RankedState } from '#web/advisor/matches/ranked-list.tsx';
import { rankedViews } from '#web/advisor/matches/ranked-views.tsx';
import { NorwegianLevels } from '#web/advisor/participants/norwegian-level.tsx';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import { pairOf } from '#web/advisor/suggest/named-pair.ts';
import { SuggestAction } from '#web/advisor/suggest/suggest-action.tsx';
import { Suggesting } from '#web/advisor/suggest/suggesting.tsx';
import { useCandidates, useLeftOutCandidates } from '#web/api/candidates.ts';
import { useOpening } from '#web/api/openings.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { type Names, useNames } from '#web/match/use-names.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { candidatesText as t } from '#web/text/advisor.ts';
import { participantsRanked } from '#web/text/advisor-match.ts';
import { Alert } from '#web/ui/alert.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Text } from '#web/ui/text.tsx';
import { OpeningSummary } from './opening-summary.tsx';

const candidatesAddress = createAddress({
  view: oneOf(rankedViews),
  gate: oneOf(gates),
  page: pageNumber,
});

/** An opening, and the municipality's participants ranked for it. */
export function CandidatesScreen(): ReactElement {
  const { id = '' } = useParams();
  const { data: opening, error, refetch } = useOpening(id);
  const above = <BackLink to={paths.opening(id)}>{t.back}</BackLink>;
  if (!opening) {
    return <PendingPage loading={t.loading} error={error} retry={refetch} above={above} />;
  }
  return (
    <Page key={id} title={t.title(opening.title)} above={above}>
      <OpeningSummary opening={opening} />
      <Suggesting>
        <Candidates opening={opening} />
      </Suggesting>
    </Page>
  );
}

function Candidates({ opening }: { opening: Opening }): ReactElement {
  const municipality = useOwnMunicipality();
  const address = useAddress(candidatesAddress);
  const { page = 1, view } = address.state;
  // The page is that of the part that is shown.
  const { data, error, refetch, isPlaceholderData } = useCandidates(opening.id, {
    page: view === undefined ? page : 1,
  });
  return (
    <>
      <Text>{t.intro(municipality.name)}</Text>
      {opening.status !== 'published' && <Alert variant="info">{t.notOpen}</Alert>}
      <HowToRead municipality={municipality.number} />
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={3} height="12rem" />}
      {data && (
        <RankedList<{ participant: Participant; referral?: OpenReferral | undefined }>
          reply={data}
          address={address}
          isOld={isPlaceholderData}
          level={2}
          words={participantsRanked}
          idOf={({ participant }) => participant.id}
          head={({ participant, referral }, names) => (
            <Head participant={participant} names={names}>
              <SuggestAction
                pair={pairOf(participant, opening)}
                what={participant.displayName}
                referral={referral}
              />
            </Head>
          )}
          leftOut={(part, head) => (
            <LeftOutCandidates key={part} {...{ opening, part, head, address }} />
          )}
        />
      )}
    </>
  );
}

interface LeftOutCandidatesProps {
  opening: Opening;
  part: LeftOutPart;
  head: CountedHead;
  address: AddressOnScreen<RankedState>;
}

function LeftOutCandidates(props: LeftOutCandidatesProps): ReactElement {
  const { opening, part, head, address } = props;
  const names = useNames();
  return (
    <CountedList
      head={head}
      found={useLeftOutCandidates(opening.id, part, address.state.page ?? 1)}
      address={address}
      words={participantsRanked}
      none={part === 'almost' ? participantsRanked.noAlmost : participantsRanked.noneLeftOut}
      idOf={({ participant }) => participant.id}
      card={({ participant, score, referral, ...why }) => (
        <MatchCard score={score} why={why} names={names}>
          <Head participant={participant} names={names}>
            {(part !== 'open' || referral) && (
              <SuggestAction
                pair={pairOf(participant, opening)}
                what={participant.displayName}
                referral={referral}
              />
            )}
          </Head>
        </MatchCard>
      )}
    />
  );
}

interface HeadProps {
  participant: Participant;
  names: Names;
  children?: ReactNode;
}

function Head({ participant, names, children }: HeadProps): ReactElement {
  const { id, displayName, languages, programme } = participant;
  const more = [
    languages.map(names.language).join(', '),
    programme?.end && t.programmeEnds(programme.end),
  ].filter(Boolean);
  return (
    <>
      <Heading level={2} looksLike={3}>
        <Link to={paths.participant(id)}>{displayName}</Link>
      </Heading>
      <NorwegianLevels {...participant} />
      <Text size="small" subtle>
        {more.join(' · ')}
      </Text>
      {children}
    </>
  );
}
