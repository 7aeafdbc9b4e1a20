import { isDeepStrictEqual } from 'node:util';
import type { ParticipantInput } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';

type Followed = Partial<
  Pick<ParticipantInput, 'norwegian' | 'wishes' | 'programme' | 'responsible'>
>;

const fields = {
  levels: 'norwegian',
  wishes: 'wishes',
  programme: 'programme',
  responsible: 'responsible',
} as const satisfies Record<ParticipantChange['what'], keyof Followed>;

/** What of a record became otherwise that its past is told by. */
export function changesOf(
  before: Followed,
  after: Followed,
  { at, by }: Pick<ParticipantChange, 'at' | 'by'>,
): ParticipantChange[] {
  return Object.entries(fields).flatMap(([what, field]) => {
    const [from, to] = [plain(before[field]), plain(after[field])];
    if (isDeepStrictEqual(from, to)) return [];
    return [{ at, by, what: what as ParticipantChange['what'], from, to }];
  });
}

/** Without fields that are undefined. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
