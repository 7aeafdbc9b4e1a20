import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** A wanted occupation whose ordinary jobs ask for something that the participant does not have. */
export interface RegulatedWish {
  /** Qualification codes that are asked for and not held. */
  missing: string[];
  /** How many of the jobs ask for one of them. */
  asking: number;
}

/** Occupations among the wishes and the goal, each once. */
export function wantedOccupations({
  wishes,
  goal,
}: Pick<Participant, 'wishes' | 'goal'>): string[] {
  const wanted = goal ? [...wishes, goal] : wishes;
  return [...new Set(wanted.map(({ occupation }) => occupation))];
}

/**
 * What an occupation's ordinary jobs tell of it: it is regulated where most of them ask for a
 * qualification. Practice asks for none, so it says nothing.
 */
export function regulatedWish(
  { qualifications: held }: Pick<Participant, 'qualifications'>,
  jobs: readonly Pick<OpeningCard, 'qualifications'>[],
): RegulatedWish | undefined {
  const lacking = jobs.map(({ qualifications }) =>
    qualifications.filter((code) => !held.includes(code)),
  );
  const asking = lacking.filter((codes) => codes.length > 0).length;
  if (asking * 2 <= jobs.length) return undefined;
  return { missing: [...new Set(lacking.flat())], asking };
}
