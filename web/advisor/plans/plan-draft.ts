import type { OpeningKind } from '#shared/codes.ts';
import type { PlanReply } from '#shared/plans/plan.ts';
import type { AskedPlan } from '#web/api/plans.ts';
import { numberOf } from '#web/form/numbers.ts';

/** A new plan as it is being written. */
export interface PlanDraft {
  name: string;
  /** Only those that are ticked. */
  isOfSome: boolean;
  participantIds: string[];
  kind: OpeningKind[];
  occupation: string[];
  municipality: string[];
  /** At most so far from the middle of the municipality; 0: however far. */
  radiusKm: number;
  /** Where that is. */
  near: string;
  each: number;
  perPlace: number;
  goal: PlanReply['goal'];
  minScore: string;
}

export const blankDraft: PlanDraft = {
  name: '',
  isOfSome: false,
  participantIds: [],
  kind: [],
  occupation: [],
  municipality: [],
  radiusKm: 0,
  near: '',
  each: 1,
  perPlace: 1,
  goal: 'most_people',
  minScore: '0',
};

/** Whom and what it is made of: all that decides how much there is. */
export function sidesOf(draft: PlanDraft): AskedPlan {
  const { isOfSome, participantIds, each, perPlace } = draft;
  const filters = filtersOf(draft);
  return {
    ...(isOfSome && { participantIds }),
    ...(Object.keys(filters).length > 0 && { filters }),
    each,
    // Where each gets one, more of them for a place would leave it to chance who has it.
    ...(each > 1 && { perPlace }),
  };
}

function filtersOf(draft: PlanDraft): NonNullable<AskedPlan['filters']> {
  const { kind, occupation, municipality, radiusKm, near } = draft;
  return {
    ...(kind.length > 0 && { kind }),
    ...(occupation.length > 0 && { occupation }),
    ...(municipality.length > 0 && { municipality }),
    ...(radiusKm > 0 && { near, radiusKm }),
  };
}

export function askedOf(draft: PlanDraft): AskedPlan {
  const name = draft.name.trim();
  // What is no number goes as it stands, and the server names its field.
  const minScore = (numberOf(draft.minScore) ?? 0) as number;
  return { ...sidesOf(draft), ...(name && { name }), goal: draft.goal, minScore };
}
