/**
 * The closed code lists of the contract. No zod here: the web's first load imports this file at run time.
 * Open code lists (municipalities, occupations, qualifications, languages) are tables, see `code-tables.ts`.
 */

export const openingKinds = [
  'vacancy',
  'wage_subsidy',
  'work_training',
  'language_practice',
  'apprenticeship',
] as const;
/** Kinds that anyone may see; the other three would identify a later hire (see product.md). */
export const publicKinds = ['vacancy', 'apprenticeship'] as const;
/** CEFR levels in rising order: the index is the level as a number. */
export const levels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const skills = ['listening', 'reading', 'speaking', 'writing'] as const;
/** In rising order: the index is the gap allowed. */
export const languageSupports = ['none', 'some', 'training'] as const;
export const norwegianUses = ['little', 'some', 'much'] as const;
export const shifts = ['day', 'evening', 'night', 'weekend'] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const statuses = ['draft', 'published', 'closed'] as const;
export const levelSources = ['norskprove', 'teacher', 'self'] as const;
export const driversLicences = ['B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'] as const;
/** What the work demands (`demands`) and what a person cannot do (`cannot`). */
export const demands = [
  'heavy_lifting',
  'long_standing',
  'heights',
  'cold',
  'dust',
  'animals',
] as const;
export const educations = [
  'none',
  'primary',
  'lower_secondary',
  'upper_secondary',
  'higher',
] as const;
export const roles = ['participant', 'advisor', 'leader', 'employer', 'admin'] as const;
/** Where an advisor works. */
export const services = ['refugee_service', 'nav', 'adult_education', 'county'] as const;
/** Whether somebody's address must not be found; not none: "Skjermet" (accounts.md, "Rights"). */
export const protections = ['none', 'confidential', 'strict'] as const;
/** What of a participant somebody looked at (accounts.md, "Looks"). */
export const lookedAt = ['profile', 'matches', 'referrals', 'placement', 'plan', 'export'] as const;
export const accountStatuses = ['invited', 'active', 'disabled'] as const;
export const sorts = ['relevance', 'newest', 'deadline', 'distance'] as const;
/** The eleven gates, in the order of matching.md; `excluded` counts in this order. */
export const gates = [
  'open',
  'language',
  'kind',
  'travel',
  'shifts',
  'weekdays',
  'hours',
  'licence',
  'qualification',
  'demands',
  'avoid',
] as const;
export const pillars = ['language', 'need', 'wish', 'practical'] as const;

export type OpeningKind = (typeof openingKinds)[number];
export type Level = (typeof levels)[number];
export type Skill = (typeof skills)[number];
export type LanguageSupport = (typeof languageSupports)[number];
export type NorwegianUse = (typeof norwegianUses)[number];
export type Shift = (typeof shifts)[number];
export type Weekday = (typeof weekdays)[number];
export type OpeningStatus = (typeof statuses)[number];
export type LevelSource = (typeof levelSources)[number];
export type DriversLicence = (typeof driversLicences)[number];
export type Demand = (typeof demands)[number];
export type Education = (typeof educations)[number];
export type Role = (typeof roles)[number];
export type Protection = (typeof protections)[number];
export type LookedAt = (typeof lookedAt)[number];

/** A leader may all that an advisor may (accounts.md, "Roles"). */
export const advisors = ['advisor', 'leader'] as const satisfies readonly Role[];

export function isAdvisor(role: Role | undefined): role is (typeof advisors)[number] {
  return role === 'advisor' || role === 'leader';
}
export type Service = (typeof services)[number];
export type AccountStatus = (typeof accountStatuses)[number];
export type Sort = (typeof sorts)[number];
export type Gate = (typeof gates)[number];
export type Pillar = (typeof pillars)[number];

/** A level as a number, 0 (none) to 6 (C2); a missing level counts as none. */
export function levelNumber(level: Level | undefined | null): number {
  return level ? levels.indexOf(level) : 0;
}
