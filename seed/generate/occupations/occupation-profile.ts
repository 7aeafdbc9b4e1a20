import type { Demand, DriversLicence, NorwegianUse, OpeningKind } from '#shared/codes.ts';

/** Where the work is done; decides which employers have it. */
export type Workplace =
  | 'nursing_home'
  | 'home_care'
  | 'kindergarten'
  | 'school'
  | 'kitchen'
  | 'technical_services'
  | 'laundry'
  | 'library'
  | 'town_hall'
  | 'health_centre'
  | 'shop'
  | 'hotel'
  | 'restaurant'
  | 'cleaning_firm'
  | 'warehouse'
  | 'transport'
  | 'building_firm'
  | 'workshop'
  | 'factory'
  | 'food_factory'
  | 'farm'
  | 'fish_farm'
  | 'salon'
  | 'security_firm'
  | 'office_firm';

/** When the work is done: office hours, a care rota, opening hours, meal times, shifts round the clock. */
export type WorkingTime = 'day' | 'rota' | 'shop' | 'meals' | 'two_shifts' | 'early' | 'evening';

/** What the demo data says about an occupation, in plain Norwegian (LIX at most 30). */
export interface OccupationProfile {
  /** STYRK-08. */
  code: string;
  /** Title of an ordinary job. */
  title: string;
  /** Ends a sentence like "Arbeidstrening …". */
  field: string;
  /** Ends "Lærling …" where one can be an apprentice. */
  trade?: string;
  workplaces: readonly Workplace[];
  time: WorkingTime;
  use: NorwegianUse;
  tasks: readonly string[];
  /** What one learns; stands under "you get". */
  learn: readonly string[];
  /** Norwegian that one gets to practise: for places that are not public (an open text names no target group). */
  practise?: readonly string[];
  need: readonly string[];
  demands?: readonly Demand[];
  driversLicences?: readonly DriversLicence[];
  /** What an ordinary job asks for; practice asks for none. */
  qualifications?: readonly string[];
  /** Missing: every kind (an apprenticeship only with a trade). */
  kinds?: readonly OpeningKind[];
  /** How common among openings; 1 unless stated. */
  weight?: number;
}

/** Work that asks for an authorisation is no place for practice. */
export const ordinaryJobs: readonly OpeningKind[] = ['vacancy', 'wage_subsidy'];
