import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { WishRule } from '#shared/matching/wish-rules.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Part } from './part.ts';

interface Position {
  lat: number;
  lon: number;
}

/** What is known besides openings and participants. */
export interface World {
  municipalities: ReadonlyMap<string, { countyNumber: string; position: Position }>;
  occupations: ReadonlyMap<string, { category: string; subcategory: string }>;
  labourNeed: readonly LabourNeedRow[];
  /** Stand-ins that look up what was worked out before: the benchmark's loop has them. */
  needOf?: (opening: StoredOpening) => Part;
  ruleOf?: (a: string, b: string) => WishRule;
}

export interface Pair {
  opening: StoredOpening;
  participant: Participant;
  km: number;
}

export const levelNames = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const skillNames = ['listening', 'reading', 'speaking', 'writing'] as const;
type Skill = (typeof skillNames)[number];

/** The entry of a table; the generators name no other. */
export function entry<V>(table: ReadonlyMap<string, V>, key: string): V {
  const value = table.get(key);
  if (value === undefined) throw new Error(`no entry ${key}`);
  return value;
}

export function pairOf(world: World, opening: StoredOpening, participant: Participant): Pair {
  const from =
    participant.position ?? entry(world.municipalities, participant.municipality).position;
  const to = opening.position ?? entry(world.municipalities, opening.municipality).position;
  return { opening, participant, km: haversine(from, to) };
}

function haversine(a: Position, b: Position): number {
  const inRadians = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(inRadians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(inRadians(a.lat)) *
      Math.cos(inRadians(b.lat)) *
      Math.sin(inRadians(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

export function requiredLevel(skill: Skill, { opening }: Pair): (typeof levelNames)[number] {
  return opening.languageRequirement[skill] ?? 'none';
}

export function heldLevel(skill: Skill, { participant }: Pair): (typeof levelNames)[number] {
  return participant.norwegian[skill]?.level ?? 'none';
}

export function sharedLanguages({ opening, participant }: Pair): string[] {
  return opening.mentorLanguages.filter((one) => participant.languages.includes(one)).sort();
}

export function gap(skill: Skill, pair: Pair): number {
  const required = levelNames.indexOf(requiredLevel(skill, pair));
  const held = levelNames.indexOf(heldLevel(skill, pair));
  const m = sharedLanguages(pair).length > 0 ? 1 : 0;
  return Math.max(0, required - held - m);
}

export function allowedGap({ opening }: Pair): number {
  return { none: 0, some: 1, training: 2 }[opening.languageSupport];
}

export function maxTravel({ participant }: Pair): number {
  return participant.maxTravelKm ?? 50;
}

export function isPracticePlace({ opening }: Pair): boolean {
  return opening.kind === 'work_training' || opening.kind === 'language_practice';
}
