import type { ReactElement } from 'react';
import type { LeftOutPart } from '#shared/matching/match.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { AddressOnScreen } from '#web/address/use-address.ts';
import { pairOf } from '#web/advisor/suggest/named-pair.ts';
import { SuggestAction } from '#web/advisor/suggest/suggest-action.tsx';
import { type MatchSearch, useLeftOut, useOpened } from '#web/api/participant-matches.ts';
import { useNames } from '#web/match/use-names.ts';
import { openingsRanked } from '#web/text/advisor-match.ts';
import { whatIfText } from '#web/text/advisor-what-if.ts';
import { type CountedHead, CountedList } from './counted-list.tsx';
import type { MatchState } from './match-address.ts';
import { MatchCard } from './match-card.tsx';
import { OpeningHead } from './opening-head.tsx';

interface CountedOpeningsProps {
  head: CountedHead;
  address: Pick<AddressOnScreen<MatchState>, 'state' | 'change' | 'isKnown'>;
}

interface LeftOutProps {
  participant: Participant;
  part: LeftOutPart;
  search: MatchSearch;
}

/** The openings that a gate leaves out, or that almost fit. A person decides: they can be suggested, too. */
export function LeftOutOpenings({
  participant,
  head,
  address,
  part,
  search,
}: CountedOpeningsProps & LeftOutProps): ReactElement {
  const names = useNames();
  const { page } = address.state;
  const asked = page === undefined ? search : { ...search, page };
  const found = useLeftOut(participant.id, part, asked, address.isKnown);
  return (
    <CountedList
      head={head}
      found={found}
      address={address}
      words={openingsRanked}
      none={part === 'almost' ? openingsRanked.noAlmost : openingsRanked.noneLeftOut}
      idOf={({ opening }) => opening.id}
      card={({ opening, score, referral, ...why }) => (
        <MatchCard score={score} why={why} names={names}>
          <OpeningHead opening={opening}>
            {(part !== 'open' || referral) && (
              <SuggestAction
                pair={pairOf(participant, opening)}
                what={opening.title}
                referral={referral}
              />
            )}
          </OpeningHead>
        </MatchCard>
      )}
    />
  );
}

/** The openings that a change opens, as they would then rank. */
export function OpenedOpenings({
  participantId,
  head,
  address,
  change,
}: CountedOpeningsProps & { participantId: string; change: string }): ReactElement {
  const names = useNames();
  const found = useOpened(participantId, change, address.state.page ?? 1);
  return (
    <CountedList
      head={head}
      found={found}
      address={address}
      words={openingsRanked}
      none={whatIfText.opensNone}
      idOf={({ opening }) => opening.id}
      card={({ opening, score, pillars }) => (
        <MatchCard score={score} why={{ pillars }} names={names}>
          <OpeningHead opening={opening} />
        </MatchCard>
      )}
    />
  );
}
