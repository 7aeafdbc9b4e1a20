import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import type { Opening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createAddress } from '#web/address/address.ts';
import { flag, oneOf, pageNumber } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { HowToRead } from '#web/advisor/matches/how-to-read.tsx';
import { RankedList } from '#web/advisor/matches/ranked-list.tsx';
import { rankedViews } from '#web/advisor/matches/ranked-views.tsx';
import { NorwegianLevels } from '#web/advisor/participants/norwegian-level.tsx';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import type { Names } from '#web/advisor/use-names.ts';
import { useOwnMunicipality } from '#web/advisor/use-own-municipality.ts';
import { useCandidates } from '#web/api/candidates.ts';
import { largestPage } from '#web/api/every-page.ts';
import { useOpening } from '#web/api/openings.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
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
  more: flag,
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
      <Candidates opening={opening} />
    </Page>
  );
}

function Candidates({ opening }: { opening: Opening }): ReactElement {
  const municipality = useOwnMunicipality();
  const address = useAddress(candidatesAddress);
  const { page = 1, more } = address.state;
  const { data, error, refetch, isPlaceholderData } = useCandidates(
    opening.id,
    more ? { page, pageSize: largestPage } : { page },
  );
  return (
    <>
      <Text>{t.intro(municipality.name)}</Text>
      {opening.status !== 'published' && <Alert variant="info">{t.notOpen}</Alert>}
      <HowToRead municipality={municipality.number} />
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={3} height="12rem" />}
      {data && (
        <RankedList<{ participant: Participant }>
          reply={data}
          address={address}
          isOld={isPlaceholderData}
          words={participantsRanked}
          idOf={({ participant }) => participant.id}
          head={({ participant }, names) => <Head participant={participant} names={names} />}
        />
      )}
    </>
  );
}

function Head({ participant, names }: { participant: Participant; names: Names }): ReactElement {
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
    </>
  );
}
