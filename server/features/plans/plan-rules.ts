import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import {
  mostPeople,
  mostSuggestions,
  type PlanInput,
  type PlanReply,
  type SentPair,
} from '#shared/plans/plan.ts';
import type { StoredPlan } from './plan-store.ts';

/** Whom and what a plan is made of, by id in their order. */
export interface PlanSides {
  participantIds: readonly string[];
  openingIds: readonly string[];
  placesFree: readonly number[];
}

/** Suggestions that each opening may get. */
export function capacitiesOf(
  { each, perPlace, places }: Pick<PlanInput, 'each' | 'perPlace' | 'places'>,
  { openingIds, placesFree }: Pick<PlanSides, 'openingIds' | 'placesFree'>,
): number[] {
  const factor = each === 1 ? 1 : perPlace;
  if (places.length === 0) return placesFree.map((free) => factor * free);
  const asIf = new Map(places.map(({ openingId, places: free }) => [openingId, free]));
  return openingIds.map((id, i) => factor * (asIf.get(id) ?? placesFree[i] ?? 0));
}

/** Entries that are there before, by what makes them the same. */
function repeats(field: string, keys: readonly string[]): FieldError[] {
  const seen = new Set<string>();
  return keys.flatMap((key, i) => {
    const isNew = seen.size !== seen.add(key).size;
    return isNew ? [] : [fault(`${field}.${i}`, 'too_many')];
  });
}

/** @param isSeen whether the caller may see the participant */
export function peopleFaults(
  { participantIds, each }: PlanInput,
  isSeen: (participantId: string) => boolean,
  people: number,
): FieldError[] {
  const given = participantIds ?? [];
  const faults = [
    ...repeats('participantIds', given),
    ...given.flatMap((id, i) => (isSeen(id) ? [] : [fault(`participantIds.${i}`, 'unknown_code')])),
  ];
  if (people > mostPeople) return [...faults, fault('participantIds', 'too_many')];
  return people * each > mostSuggestions ? [...faults, fault('each', 'out_of_range')] : faults;
}

/** Each lock, in the order given, beside those before it (plan.md, "What is solved"). */
export function lockFaults(input: PlanInput, sides: PlanSides): FieldError[] {
  if (input.locks.length === 0) return [];
  const capacities = capacitiesOf(input, sides);
  const people = new Map(sides.participantIds.map((id) => [id, input.each]));
  const rooms = new Map(sides.openingIds.map((id, i) => [id, capacities[i] ?? 0]));
  const ruledOut = new Set(input.ruledOut.map(keyOf));
  const given = new Set<string>();
  return input.locks.flatMap((lock, i) => {
    const { participantId, openingId } = lock;
    const wanted = people.get(participantId);
    const room = rooms.get(openingId);
    const unknown = [
      ...(wanted === undefined ? [fault(`locks.${i}.participantId`, 'unknown_code')] : []),
      ...(room === undefined ? [fault(`locks.${i}.openingId`, 'unknown_code')] : []),
    ];
    if (wanted === undefined || room === undefined) return unknown;
    if (ruledOut.has(keyOf(lock))) return [fault(`locks.${i}`, 'out_of_range')];
    if (Math.min(wanted, room) < 1 || given.has(keyOf(lock))) {
      return [fault(`locks.${i}`, 'too_many')];
    }
    given.add(keyOf(lock));
    people.set(participantId, wanted - 1);
    rooms.set(openingId, room - 1);
    return [];
  });
}

export function placesFaults({ places }: PlanInput, { openingIds }: PlanSides): FieldError[] {
  if (places.length === 0) return [];
  const known = new Set(openingIds);
  const ids = places.map(({ openingId }) => openingId);
  return [
    ...repeats('places', ids),
    ...ids.flatMap((id, i) =>
      known.has(id) ? [] : [fault(`places.${i}.openingId`, 'unknown_code')],
    ),
  ];
}

function keyOf({ participantId, openingId }: { participantId: string; openingId: string }): string {
  return `${participantId} ${openingId}`;
}

/** The sides of a pair that are not in the plan. */
export function unknownIn(
  { participantIds, openingIds }: StoredPlan,
  { participantId, openingId }: SentPair,
): (keyof SentPair)[] {
  return [
    ...(participantIds.includes(participantId) ? [] : (['participantId'] as const)),
    ...(openingIds.split(' ').includes(openingId) ? [] : (['openingId'] as const)),
  ];
}

/** Openings that the lists of a plan tell of. */
export function openingsIn({ parts, input }: Pick<StoredPlan, 'parts' | 'input'>): string[] {
  const list = <K extends 'lines' | 'unplaced' | 'prices'>(name: K): PlanReply[K] =>
    JSON.parse(parts?.[name] ?? '[]');
  const ids = [
    ...list('lines').flatMap(({ openingId, best }) => [openingId, best?.openingId]),
    ...list('unplaced').map(({ best }) => best?.openingId),
    ...list('prices').map(({ openingId }) => openingId),
    ...[...input.locks, ...input.ruledOut, ...input.places].map(({ openingId }) => openingId),
  ];
  return [...new Set(ids)].filter((id) => id !== undefined);
}

/** The JSON of a list, without what is of these people. */
function partWithout(text: string | undefined, ids: ReadonlySet<string>): string {
  const items = JSON.parse(text ?? '[]') as { participantId: string }[];
  return JSON.stringify(items.filter(({ participantId }) => !ids.has(participantId)));
}

type Reduced = Pick<
  StoredPlan,
  'participantIds' | 'head' | 'input' | 'versions' | 'result' | 'parts'
> & { name: undefined };

/** What is left of a plan without somebody; its proof is one no more. */
export function planWithout(plan: StoredPlan, ids: ReadonlySet<string>): Reduced {
  const { participantIds, versions, parts, result, head, input } = plan;
  const others = <T extends { participantId: string }>(pairs: readonly T[]): T[] =>
    pairs.filter(({ participantId }) => !ids.has(participantId));
  const people = participantIds.filter((id) => !ids.has(id));
  const { name: _name, ...asked } = input;
  const reduced: Reduced = {
    // Whoever wrote it may have written somebody's own.
    name: undefined,
    participantIds: people,
    head: { ...head, people: people.length },
    input: {
      ...asked,
      ...(input.participantIds && {
        participantIds: input.participantIds.filter((id) => !ids.has(id)),
      }),
      locks: others(input.locks),
      ruledOut: others(input.ruledOut),
    },
    versions: versions && {
      ...versions,
      participants: versions.participants.filter((_, i) => !ids.has(participantIds[i] ?? '')),
    },
    result,
    parts,
  };
  if (!parts || !result) return reduced;
  const { certificate: _, ...lists } = parts;
  const kept = {
    ...lists,
    lines: partWithout(lists.lines, ids),
    unplaced: partWithout(lists.unplaced, ids),
    lockPrices: partWithout(lists.lockPrices, ids),
  };
  return { ...reduced, parts: kept, result: resultOf(result, kept.lines, people.length) };
}

function resultOf(
  { gap: _, spread, ...result }: NonNullable<StoredPlan['result']>,
  text: string,
  people: number,
): NonNullable<StoredPlan['result']> {
  const lines = JSON.parse(text) as PlanReply['lines'];
  const placed = new Set(lines.map(({ participantId }) => participantId)).size;
  const units = lines.reduce((sum, { score }) => sum + Math.round(score * 1e6), 0);
  return {
    ...result,
    total: units / 1e6,
    placed,
    ...(spread && { spread: { ...spread, coverage: people === 0 ? 0 : placed / people } }),
  };
}
