import type { Municipality } from '#server/reference/areas.ts';
import {
  type Demand,
  type DriversLicence,
  demands,
  type Education,
  type OpeningKind,
  type Shift,
  type Weekday,
  weekdays,
} from '#shared/codes.ts';
import type { HoursPerWeek } from '#shared/fields.ts';
import {
  type Participant,
  type ParticipantDraft,
  participantInput,
} from '#shared/participants/participant.ts';
import { type Background, drawBackground } from './background.ts';
import { addDays, instantOn } from './days.ts';
import { demoMunicipality } from './demo-home.ts';
import { type Country, near } from './generate-employers.ts';
import { heldNorwegian } from './held-norwegian.ts';
import { madeUpPerson } from './made-up-names.ts';
import type { Random } from './random.ts';
import { likelyOccupations } from './wished-occupations.ts';

/** So many (or one in fifty) live in the demo's municipality; the first is the demo's participant. */
const atHome = 24;

const acceptedShifts: readonly (readonly [Shift[] | undefined, number])[] = [
  [undefined, 35],
  [['day'], 30],
  [['day', 'evening'], 15],
  [['day', 'weekend'], 4],
  [['day', 'evening', 'weekend'], 12],
  [['day', 'evening', 'night', 'weekend'], 4],
];
const acceptedKinds: readonly (readonly [OpeningKind[] | undefined, number])[] = [
  [undefined, 70],
  [['work_training', 'language_practice'], 8],
  [['vacancy', 'wage_subsidy', 'apprenticeship'], 8],
  [['vacancy', 'wage_subsidy', 'work_training', 'language_practice'], 14],
];
const monToFri: readonly Weekday[] = weekdays.slice(0, 5);
const hoursPerWeek: readonly (readonly [HoursPerWeek | undefined, number])[] = [
  [undefined, 45],
  [{ min: 7.5, max: 15 }, 18],
  [{ min: 10, max: 25 }, 12],
  [{ min: 20, max: 37.5 }, 15],
  [{ min: 30, max: 40 }, 10],
];
const maxTravelKm: readonly (readonly [number | undefined, number])[] = [
  [undefined, 25],
  [5, 5],
  [10, 15],
  [15, 10],
  [20, 18],
  [30, 15],
  [50, 9],
  [80, 3],
];
const licences: readonly (readonly [DriversLicence[], number])[] = [
  [[], 60],
  [['B'], 34],
  [['B', 'C1'], 2],
  [['B', 'C'], 2],
  [['B', 'C', 'CE'], 1],
  [['B', 'D'], 1],
];
const qualifications: readonly (readonly [string[], number])[] = [
  [[], 82],
  [['food_safety'], 5],
  [['truck_forklift'], 4],
  [['trade_certificate'], 4],
  [['hot_work'], 2],
  [['health_personnel'], 1],
  [['professional_driver'], 1],
  [['teacher'], 1],
];
const avoided = ['9112', '5322', '75', '8', '71', '6', '5', '93'];

/** Participants as the programme's statistics describe them, under plainly made-up names. */
export function* generateParticipants(
  random: Random,
  count: number,
  { municipalities, home: homeNumber, isAllAtHome, today }: Country & { isAllAtHome: boolean },
): Generator<Participant> {
  const byPopulation = [...municipalities.values()].map((each) => [each, each.population] as const);
  const home = municipalities.get(homeNumber);
  const homeCount = isAllAtHome ? count : Math.max(atHome, Math.round(count / 50));
  for (let i = 0; i < count; i++) {
    const draw = random.child(`participant/${i}`);
    const municipality = (i < homeCount && home) || draw.weighted(byPopulation);
    const drawn = generateParticipant(draw, municipality, madeUpPerson(i), today);
    yield stored(
      draw,
      i === 0 ? { ...drawn, ...demoParticipant(today, homeNumber) } : drawn,
      today,
    );
  }
}

function generateParticipant(
  random: Random,
  municipality: Municipality,
  displayName: string,
  today: string,
): ParticipantDraft {
  const background = drawBackground(random);
  const months = random.int(0, programmeMonths(background.education));
  const start = addDays(today, -months * 30 - random.int(1, 28));
  const wishes = wishesOf(random, background);
  return {
    displayName,
    municipality: municipality.number,
    ...(random.chance(0.9) && { position: near(random, municipality.position, 8, 2) }),
    norwegian: heldNorwegian(random, background.education, months, today),
    languages: background.languages,
    ...wishes,
    avoid: avoidedBy(random, wishes),
    acceptedKinds: random.weighted(acceptedKinds),
    acceptedShifts: random.weighted(acceptedShifts),
    ...(random.chance(0.5) && { freeWeekdays: freeWeekdays(random) }),
    hoursPerWeek: random.weighted(hoursPerWeek),
    maxTravelKm: random.weighted(maxTravelKm),
    driversLicences: random.weighted(licences),
    qualifications: random.weighted(qualifications),
    cannot: cannotDo(random),
    experience: experienceOf(random, background),
    education: background.education,
    programme: {
      start,
      end: addDays(start, programmeMonths(background.education) * 30 + random.int(30, 120)),
    },
  };
}

/** Those with upper secondary school or more have a short programme (integreringsloven). */
function programmeMonths(education: Education): number {
  if (education === 'higher' || education === 'upper_secondary') return 12;
  return education === 'lower_secondary' ? 24 : 36;
}

function wishesOf(
  random: Random,
  background: Background,
): Pick<ParticipantDraft, 'wishes' | 'goal'> {
  const codes = random.chance(0.06) ? [] : likelyOccupations(random, background, random.int(1, 4));
  const [goal] = random.chance(0.35) ? likelyOccupations(random, background, 1) : [];
  return {
    wishes: codes.map((occupation) => ({ occupation })),
    ...(goal !== undefined && { goal: { occupation: goal } }),
  };
}

/** Nobody avoids what they wish for. */
function avoidedBy(random: Random, { wishes, goal }: ReturnType<typeof wishesOf>): string[] {
  if (!random.chance(0.15)) return [];
  const wanted = [...(wishes ?? []), ...(goal ? [goal] : [])];
  const isWanted = (prefix: string): boolean =>
    wanted.some(({ occupation }) => occupation.startsWith(prefix));
  return random.sample(
    avoided.filter((prefix) => !isWanted(prefix)),
    1,
  );
}

/** Three days of school leave two for work; some have the whole week. */
function freeWeekdays(random: Random): Weekday[] {
  if (random.chance(0.3)) return [...monToFri];
  const free = random.sample(monToFri, random.int(2, 3));
  return random.chance(0.25) ? [...free, 'sat', 'sun'] : free;
}

function cannotDo(random: Random): Demand[] {
  return random.chance(0.2) ? random.sample(demands, random.int(1, 2)) : [];
}

function experienceOf(random: Random, background: Background): ParticipantDraft['experience'] {
  return likelyOccupations(random, background, random.int(0, 3)).map((occupation) => ({
    occupation,
    years: random.int(1, 18),
  }));
}

/** The demo's participant fits several places nearby, practice above all. */
function demoParticipant(today: string, home: string): Partial<ParticipantDraft> {
  const date = addDays(today, -40);
  return {
    displayName: 'Blåbær Prøvestad',
    ...(home === demoMunicipality && { position: { lat: 59.14, lon: 10.22 } }),
    norwegian: {
      listening: { level: 'A2', source: 'norskprove', date },
      reading: { level: 'A2', source: 'norskprove', date },
      speaking: { level: 'A2', source: 'norskprove', date },
      writing: { level: 'A1', source: 'norskprove', date },
    },
    languages: ['uk', 'ru'],
    wishes: [{ occupation: '5246' }, { occupation: '9412' }, { occupation: '5311' }],
    goal: { occupation: '5120' },
    avoid: ['8'],
    acceptedKinds: undefined,
    acceptedShifts: ['day', 'evening'],
    freeWeekdays: ['mon', 'tue', 'thu', 'fri'],
    hoursPerWeek: { min: 10, max: 30 },
    maxTravelKm: 40,
    driversLicences: ['B'],
    qualifications: [],
    cannot: [],
    experience: [{ occupation: '9334', years: 4 }],
    education: 'upper_secondary',
    programme: { start: addDays(today, -200), end: addDays(today, 170) },
  };
}

function stored(random: Random, draft: ParticipantDraft, today: string): Participant {
  const createdAt = instantOn(addDays(today, -random.int(1, 60)), random.int(420, 900));
  return {
    ...participantInput.parse(draft),
    id: random.id(),
    version: 0,
    createdAt,
    updatedAt: createdAt,
  };
}
