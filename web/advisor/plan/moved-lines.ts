import type { SentPair } from '#shared/plans/plan.ts';
import { keyOf } from './plan-changes.ts';

/** Somebody whose places are others than before. */
export interface MovedPerson {
  participantId: string;
  from: string[];
  to: string[];
}

/** Who has moved from one plan to another, in the order of their first line. */
export function movedPeople(
  before: readonly SentPair[],
  after: readonly SentPair[],
): MovedPerson[] {
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const lost = before.filter((line) => !is.has(keyOf(line)));
  const gained = after.filter((line) => !was.has(keyOf(line)));
  const ids = new Set([...lost, ...gained].map(({ participantId }) => participantId));
  const openingsOf = (lines: readonly SentPair[], id: string): string[] =>
    lines.filter(({ participantId }) => participantId === id).map(({ openingId }) => openingId);
  return [...ids].map((participantId) => ({
    participantId,
    from: openingsOf(lost, participantId),
    to: openingsOf(gained, participantId),
  }));
}
