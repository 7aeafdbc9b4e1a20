import type { PlanNames, PlanReply, SentPair } from '#shared/plans/plan.ts';
import { planText as t } from '#web/text/advisor-plan.ts';
import { format } from '#web/text/format.ts';

type NamedOpening = PlanNames['openings'][number];

/** A plan with what its ids are called. */
export interface NamedPlan {
  person: (id: string) => string;
  /** The opening, where it is still published. */
  opening: (id: string) => NamedOpening | undefined;
  /** Its title with the employer. */
  place: (id: string) => string;
  pair: (pair: SentPair) => string;
  /** Who has a line there, by name. */
  takers: (openingId: string) => string[];
  /** By name, then the best first. */
  lines: PlanReply['lines'];
  unplaced: PlanReply['unplaced'];
}

export function namedPlan(plan: PlanReply, names: PlanNames): NamedPlan {
  const people = new Map(names.participants.map(({ id, displayName }) => [id, displayName]));
  const openings = new Map(names.openings.map((each) => [each.id, each]));
  const person = (id: string): string => people.get(id) ?? t.someone;
  const place = (id: string): string => {
    const found = openings.get(id);
    return found ? `${found.title}, ${found.employerName}` : t.gone;
  };
  // Those of one name stay apart: each has their own rows together.
  const byName = (a: { participantId: string }, b: { participantId: string }): number =>
    format.byName(person(a.participantId), person(b.participantId)) ||
    a.participantId.localeCompare(b.participantId);
  const lines = plan.lines.toSorted((a, b) => byName(a, b) || b.score - a.score);
  const taken = new Map<string, string[]>();
  for (const { openingId, participantId } of lines) {
    taken.set(openingId, [...(taken.get(openingId) ?? []), person(participantId)]);
  }
  return {
    person,
    opening: (id) => openings.get(id),
    place,
    pair: ({ participantId, openingId }) =>
      t.pair(person(participantId), openings.get(openingId)?.title ?? t.gone),
    takers: (id) => taken.get(id) ?? [],
    lines,
    unplaced: plan.unplaced.toSorted(byName),
  };
}
