import type { KeptPlan } from '#server/planning/make-plan.ts';
import type { Tried } from '#server/planning/try-line.ts';
import type { TriedPlan } from '#shared/plans/plan.ts';

/** Units of W in one point. */
export const unit = 1e6;

/** Ids for the places in their order, and back. */
export class PlanNames {
  readonly #kept: KeptPlan;
  readonly #occupations: readonly string[];
  readonly #municipalities: readonly string[];

  constructor(kept: KeptPlan, occupations: readonly string[], municipalities: readonly string[]) {
    this.#kept = kept;
    this.#occupations = occupations;
    this.#municipalities = municipalities;
  }

  participantId(person: number): string {
    const { participants, people } = this.#kept.ground;
    return participants.ids.read(people[person] ?? 0);
  }

  openingId(opening: number): string {
    const { openings, places } = this.#kept.ground;
    return openings.ids.read(places[opening] ?? 0);
  }

  /** -1 for one that is not in the plan. */
  person(id: string): number {
    return placeOf(this.#kept.ground.people.length, (place) => this.participantId(place), id);
  }

  opening(id: string): number {
    return placeOf(this.#kept.ground.places.length, (place) => this.openingId(place), id);
  }

  occupation(opening: number): string {
    return this.#occupations[this.#column(opening, 'occupation')] ?? '';
  }

  municipality(opening: number): string {
    return this.#municipalities[this.#column(opening, 'municipality')] ?? '';
  }

  /** One entry for each line lost or gained, by person. */
  triedPlan({ moves, difference, placed }: Tried): TriedPlan {
    const moved = moves.map(({ person, opening, isGained }) => ({
      participantId: this.participantId(person),
      ...(isGained ? { to: this.openingId(opening) } : { from: this.openingId(opening) }),
    }));
    moved.sort(
      (a, b) =>
        byCodeUnit(a.participantId, b.participantId) ||
        Number('to' in a) - Number('to' in b) ||
        byCodeUnit(idIn(a), idIn(b)),
    );
    const total = (this.#kept.total + difference) / unit;
    return { total, placed, difference: difference / unit, moved };
  }

  #column(opening: number, name: 'occupation' | 'municipality'): number {
    const { openings, places } = this.#kept.ground;
    return openings.value(places[opening] ?? 0, name);
  }
}

function idIn({ from, to }: { from?: string; to?: string }): string {
  return from ?? to ?? '';
}

export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Where an id stands among ids in order, by halves; -1 for one that is not there. */
export function placeOf(count: number, idAt: (place: number) => string, id: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idAt(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < count && idAt(low) === id ? low : -1;
}
