import { isDeepStrictEqual } from 'node:util';
import type { ParticipantInput } from '#shared/participants/participant.ts';
import type { FollowedPart, ParticipantChange } from '#shared/participants/participant-change.ts';

type Followed = Partial<
  Pick<ParticipantInput, 'norwegian' | 'wishes' | 'programme' | 'responsible'>
>;

const fields = {
  levels: 'norwegian',
  wishes: 'wishes',
  programme: 'programme',
  responsible: 'responsible',
} as const satisfies Record<FollowedPart, keyof Followed>;

/** How what is followed was at the start. */
export function registered(
  start: Followed,
  { at, by }: Pick<ParticipantChange, 'at' | 'by'>,
): ParticipantChange {
  const { norwegian, wishes, programme, responsible } = start;
  const to = plain({ norwegian, wishes, programme, responsible });
  return { at, by, what: 'registered', from: null, to };
}

/** What of a record became otherwise that its past is told by. */
export function changesOf(
  before: Followed,
  after: Followed,
  { at, by }: Pick<ParticipantChange, 'at' | 'by'>,
): ParticipantChange[] {
  return Object.entries(fields).flatMap(([what, field]) => {
    const [from, to] = [plain(before[field]), plain(after[field])];
    if (isDeepStrictEqual(from, to)) return [];
    return [{ at, by, what: what as FollowedPart, from, to }];
  });
}

/** Without fields that are undefined. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
