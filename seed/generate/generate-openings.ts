import { type OpeningKind, type OpeningStatus, openingKinds } from '#shared/codes.ts';
import {
  type LanguageRequirement,
  type OpeningDraft,
  openingInput,
  type StoredOpening,
} from '#shared/openings/opening.ts';
import { addDays, instantOn } from './days.ts';
import type { GeneratedEmployer } from './generate-employers.ts';
import { languageDemand } from './language-demand.ts';
import { madeUpPerson } from './made-up-names.ts';
import { mentorLanguagesOf } from './mentor-languages.ts';
import type { OccupationProfile, Workplace } from './occupations/occupation-profile.ts';
import { occupationProfiles } from './occupations/occupation-profiles.ts';
import { descriptionOf, tasksOf, titleOf, youGetOf, youNeedOf } from './opening-texts.ts';
import type { Random } from './random.ts';
import { workingHoursOf } from './working-hours.ts';
import { workplaceProfiles } from './workplaces.ts';

/** What an opening has to be; the rest is drawn. */
interface WantedOpening {
  kind?: OpeningKind;
  occupation?: string;
  standing?: Standing;
  mentorLanguages?: string[];
}

/** `expired` and `full` are published ones that nobody can get any more. */
type Standing = OpeningStatus | 'expired' | 'full';

/** The demo employer has an opening of each kind, a draft and a closed one. */
const demoOpenings: readonly WantedOpening[] = [
  {
    kind: 'language_practice',
    occupation: '9412',
    standing: 'published',
    mentorLanguages: ['uk', 'ru'],
  },
  { kind: 'work_training', occupation: '9112', standing: 'published' },
  { kind: 'wage_subsidy', occupation: '5329', standing: 'published' },
  { kind: 'apprenticeship', occupation: '5321', standing: 'published' },
  { kind: 'vacancy', occupation: '5120', standing: 'published' },
  { kind: 'vacancy', occupation: '2223', standing: 'published' },
  { kind: 'language_practice', occupation: '5329', standing: 'published' },
  { kind: 'language_practice', occupation: '9112', standing: 'draft' },
  { kind: 'vacancy', occupation: '9412', standing: 'closed' },
  { kind: 'vacancy', occupation: '5329', standing: 'full' },
];

const ordinaryKinds: readonly (readonly [OpeningKind, number])[] = [
  ['vacancy', 55],
  ['wage_subsidy', 10],
  ['work_training', 13],
  ['language_practice', 12],
  ['apprenticeship', 10],
];
/** The municipality is the largest employer and leads the way (product.md). */
const municipalKinds: readonly (readonly [OpeningKind, number])[] = [
  ['vacancy', 36],
  ['wage_subsidy', 10],
  ['work_training', 17],
  ['language_practice', 28],
  ['apprenticeship', 9],
];

const standings: readonly (readonly [Standing, number])[] = [
  ['published', 80],
  ['expired', 5],
  ['full', 4],
  ['draft', 5],
  ['closed', 6],
];

const places: readonly (readonly [number, number])[] = [
  [1, 6],
  [2, 3],
  [3, 1],
];

/** Openings of the employers, the bigger workplaces having more; each employer has at least one if they reach. */
export function* generateOpenings(
  random: Random,
  count: number,
  employers: readonly GeneratedEmployer[],
  usualLanguage: ReadonlyMap<string, LanguageRequirement>,
  today: string,
): Generator<StoredOpening> {
  const bySize = employers.flatMap((each) =>
    Array.from({ length: workplaceProfiles[each.workplace].size }, () => each),
  );
  const [demoEmployer, ...others] = employers;
  for (let i = 0; i < count; i++) {
    const draw = random.child(`opening/${i}`);
    const wanted = demoOpenings[i];
    const employer =
      (wanted && demoEmployer) || others[i - demoOpenings.length] || draw.pick(bySize);
    yield generateOpening(draw, employer, wanted ?? {}, usualLanguage, today);
  }
}

function generateOpening(
  random: Random,
  { employer, workplace, position }: GeneratedEmployer,
  wanted: WantedOpening,
  usualLanguage: ReadonlyMap<string, LanguageRequirement>,
  today: string,
): StoredOpening {
  const { isMunicipal, about } = workplaceProfiles[workplace];
  const drawnKind = wanted.kind ?? random.weighted(isMunicipal ? municipalKinds : ordinaryKinds);
  const { profile, kind } = workOf(random, workplace, drawnKind, wanted.occupation);
  const standing = wanted.standing ?? random.weighted(standings);
  const draft: OpeningDraft = {
    kind,
    title: titleOf(profile, kind),
    occupation: profile.code,
    employerId: employer.id,
    municipality: employer.municipality,
    ...(random.chance(0.92) && { position }),
    remote: isRemote(random, workplace, profile),
    ...languageDemand(random, kind, usualLanguage.get(profile.code)),
    ...(random.chance(isPractice(kind) ? 0.97 : 0.75) && { norwegianUse: profile.use }),
    mentorLanguages:
      wanted.mentorLanguages ?? mentorLanguagesOf(random, isPractice(kind) ? 0.6 : 0.25),
    ...workingHoursOf(random, kind, profile.time),
    ...papersOf(random, profile, kind),
    demands: (profile.demands ?? []).filter(() => random.chance(0.7)),
    ...datesOf(random, kind, standing, today),
    places: random.weighted(places),
    tasks: tasksOf(random, profile),
    youGet: youGetOf(random, profile, kind),
    youNeed: youNeedOf(random, profile, kind),
    ...(random.chance(0.85) && { description: descriptionOf(random, about, kind) }),
    contact: { name: madeUpPerson(random.int(0, 1839)), email: 'kontakt@demo.example' },
  };
  const opening = openingInput.parse(draft);
  return {
    ...opening,
    id: random.id(),
    placesFree: freePlaces(random, standing, opening.places),
    ...historyOf(random, standing, today),
  };
}

/** An occupation of the workplace and, where none there has the kind drawn, an ordinary job. */
function workOf(
  random: Random,
  workplace: Workplace,
  kind: OpeningKind,
  occupation: string | undefined,
): { profile: OccupationProfile; kind: OpeningKind } {
  const here = occupationProfiles.filter(
    (profile) =>
      profile.workplaces.includes(workplace) && (occupation ?? profile.code) === profile.code,
  );
  const fitting = here.filter((profile) => hasKind(profile, kind));
  const weighted = (fitting.length > 0 ? fitting : here).map(
    (profile) => [profile, profile.weight ?? 1] as const,
  );
  return { profile: random.weighted(weighted), kind: fitting.length > 0 ? kind : 'vacancy' };
}

function hasKind(profile: OccupationProfile, kind: OpeningKind): boolean {
  if (kind === 'apprenticeship' && profile.trade === undefined) return false;
  return (profile.kinds ?? openingKinds).includes(kind);
}

function isPractice(kind: OpeningKind): boolean {
  return kind === 'work_training' || kind === 'language_practice';
}

function isRemote(random: Random, workplace: Workplace, profile: OccupationProfile): boolean {
  return workplace === 'office_firm' && profile.code !== '4226' && random.chance(0.2);
}

/** Licences and qualifications: an ordinary job asks for them; who learns need not have them yet. */
function papersOf(
  random: Random,
  profile: OccupationProfile,
  kind: OpeningKind,
): Pick<OpeningDraft, 'driversLicences' | 'qualifications'> {
  const isOrdinary = kind === 'vacancy' || kind === 'wage_subsidy';
  const qualifications = profile.qualifications ?? [];
  // A trade certificate is often wished for rather than needed; the others are the law.
  const isAsked = !qualifications.includes('trade_certificate') || random.chance(0.55);
  const licences = profile.driversLicences ?? [];
  const asksLicences = isOrdinary || (licences.includes('B') && random.chance(0.2));
  return {
    driversLicences: asksLicences ? [...licences] : [],
    qualifications: isOrdinary && isAsked ? [...qualifications] : [],
  };
}

function datesOf(
  random: Random,
  kind: OpeningKind,
  standing: Standing,
  today: string,
): Pick<OpeningDraft, 'startDate' | 'endDate' | 'deadline'> {
  const deadline =
    standing === 'expired' ? addDays(today, -random.int(1, 25)) : addDays(today, random.int(3, 60));
  const start = addDays(deadline, random.int(5, 40));
  const weeks = weeksOf(random, kind);
  const hasDeadline = standing === 'expired' || random.chance(isPractice(kind) ? 0.5 : 0.9);
  return {
    ...(random.chance(0.8) && { startDate: start }),
    ...(weeks > 0 && { endDate: addDays(start, weeks * 7) }),
    ...(hasDeadline && { deadline }),
  };
}

/** Usual lengths, within the limits of product.md; 0 has no end. */
function weeksOf(random: Random, kind: OpeningKind): number {
  if (kind === 'language_practice') return random.int(10, 13);
  if (kind === 'work_training') return random.pick([12, 16, 26, 39]);
  if (kind === 'wage_subsidy') return random.pick([26, 39, 52]);
  if (kind === 'apprenticeship') return 104;
  return random.chance(0.15) ? random.pick([13, 26, 52]) : 0;
}

function freePlaces(random: Random, standing: Standing, count: number): number {
  if (standing === 'full') return 0;
  if (standing === 'draft' || random.chance(0.75)) return count;
  return random.int(1, count);
}

function historyOf(
  random: Random,
  standing: Standing,
  today: string,
): Pick<
  StoredOpening,
  'status' | 'version' | 'revision' | 'createdAt' | 'updatedAt' | 'publishedAt'
> {
  const created = random.int(30, 60);
  const published = random.int(1, 29);
  const createdAt = instantOn(addDays(today, -created), random.int(420, 900));
  const publishedAt = instantOn(addDays(today, -published), random.int(420, 900));
  const unchanged = { version: 0, revision: 0 };
  if (standing === 'draft')
    return { status: 'draft', ...unchanged, createdAt, updatedAt: createdAt };
  const status = standing === 'closed' ? 'closed' : 'published';
  return { status, ...unchanged, createdAt, updatedAt: publishedAt, publishedAt };
}
