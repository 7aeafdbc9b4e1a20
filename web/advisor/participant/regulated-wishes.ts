import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** A wanted occupation whose ordinary jobs ask for something that the participant does not have. */
export interface RegulatedWish {
  occupation: string;
  /** Qualification codes that are asked for and not held. */
  missing: string[];
  /** How many of the ordinary jobs ask for one of them. */
  asking: number;
  /** Ordinary jobs in the occupation. */
  of: number;
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
 * What the openings tell of regulated work: most ordinary jobs of the occupation ask for a
 * qualification. Practice asks for none, so it says nothing.
 */
export function regulatedWishes(
  participant: Pick<Participant, 'wishes' | 'goal' | 'qualifications'>,
  openings: readonly Pick<OpeningCard, 'kind' | 'occupation' | 'qualifications'>[],
): RegulatedWish[] {
  return wantedOccupations(participant).flatMap((occupation) => {
    const jobs = openings.filter(
      (opening) => opening.occupation === occupation && isOrdinary(opening),
    );
    const lacking = jobs.map(({ qualifications }) =>
      qualifications.filter((code) => !participant.qualifications.includes(code)),
    );
    const asking = lacking.filter((codes) => codes.length > 0).length;
    if (asking * 2 <= jobs.length) return [];
    return [{ occupation, missing: [...new Set(lacking.flat())], asking, of: jobs.length }];
  });
}

function isOrdinary({ kind }: Pick<OpeningCard, 'kind'>): boolean {
  return kind === 'vacancy' || kind === 'wage_subsidy';
}
