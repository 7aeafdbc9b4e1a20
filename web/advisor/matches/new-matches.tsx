import type { ReactElement } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import type { AddressOnScreen } from '#web/address/use-address.ts';
import { useNewsOf } from '#web/api/news.ts';
import { useNewestOfAll, useTold } from '#web/saved/note-seen.tsx';
import { newMatchesText as t } from '#web/text/advisor-match.ts';
import { osloDayOf } from '#web/text/plain-words.ts';
import { Link } from '#web/ui/link.tsx';
import { Text } from '#web/ui/text.tsx';
import type { MatchState } from './match-address.ts';

interface NewMatchesProps {
  participantId: string;
  address: Pick<AddressOnScreen<MatchState>, 'state' | 'queryAfter'>;
}

/** How many are new since the last look, as a link to these alone; and back to all of them. */
export function NewMatches({ participantId, address }: NewMatchesProps): ReactElement | null {
  const { data } = useNewsOf(participantId);
  const { publishedAfter } = address.state;
  if (publishedAfter !== undefined) {
    return (
      <Text>
        {t.only(osloDayOf(publishedAfter))}{' '}
        <Link to={{ search: address.queryAfter({ publishedAfter: undefined }) }}>{t.all}</Link>
      </Text>
    );
  }
  if (!data || data.count === 0) return null;
  const only = { ...nothingElse(address.state), publishedAfter: data.publishedAfter };
  return (
    <Text>
      <Link to={{ search: address.queryAfter(only) }}>
        {data.isSinceLook ? t.sinceLook(data.count) : t.ofWeek(data.count)}
      </Link>
    </Text>
  );
}

/** The number is of all that fits, so its link has no other filter. */
function nothingElse(state: MatchState): Partial<MatchState> {
  return Object.fromEntries(Object.keys(state).map((key) => [key, undefined]));
}

/** Once all of them were on the screen they are new no more to the one signed in. */
export function NoteSeenMatches({
  participantId,
  reply,
}: {
  participantId: string;
  reply: MatchesReply;
}): null {
  const items = reply.items.map(({ opening }) => opening);
  const pages = Math.max(1, Math.ceil(reply.total / reply.pageSize));
  const until = useNewestOfAll(items, reply.page, pages);
  useTold({ of: 'participant', id: participantId }, until);
  return null;
}

/** A list of new ones and of nothing less. */
export function isOfNewAlone({ publishedAfter, page: _page, ...others }: MatchState): boolean {
  return publishedAfter !== undefined && Object.keys(others).length === 0;
}
