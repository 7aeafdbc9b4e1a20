import fc from 'fast-check';
import {
  demands,
  driversLicences,
  languageSupports,
  levels,
  norwegianUses,
  openingKinds,
  shifts,
  statuses,
  weekdays,
} from '#shared/codes.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { Weights } from '#shared/matching/match.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** Small ranges everywhere: ties and near misses are the rule, and any field may be missing. */

export const tables = {
  municipalities: new Map(
    [
      { number: '0301', countyNumber: '03', position: { lat: 59.913, lon: 10.746 } },
      { number: '3201', countyNumber: '32', position: { lat: 59.89, lon: 10.52 } },
      { number: '3203', countyNumber: '32', position: { lat: 59.83, lon: 10.44 } },
      { number: '3205', countyNumber: '32', position: { lat: 59.95, lon: 11.05 } },
      { number: '4601', countyNumber: '46', position: { lat: 60.39, lon: 5.32 } },
      { number: '4627', countyNumber: '46', position: { lat: 60.41, lon: 5.1 } },
    ].map((municipality) => [municipality.number, municipality] as const),
  ),
  occupations: new Map(
    (
      [
        ['2223', 'Helse', 'Sykepleier'],
        ['2341', 'Undervisning', 'Grunnskole'],
        ['2342', 'Undervisning', 'Barnehage'],
        ['5120', 'Reiseliv', 'Kokk'],
        ['5131', 'Reiseliv', 'Servitør'],
        ['5311', 'Undervisning', 'Barnehage'],
        ['5312', 'Undervisning', 'Grunnskole'],
        ['5321', 'Helse', 'Pleie'],
        ['5322', 'Helse', 'Pleie'],
        ['8322', 'Transport', 'Bil'],
        ['8332', 'Transport', 'Lastebil'],
        ['9111', 'Service', 'Renhold'],
        ['9112', 'Service', 'Renhold'],
        ['9121', 'Service', 'Vask'],
        ['9412', 'Reiseliv', 'Kjøkken'],
      ] as const
    ).map(([code, category, subcategory]) => [code, { category, subcategory }]),
  ),
  qualifications: new Map(
    ['health_personnel', 'teacher', 'truck_forklift'].map((code) => [code, {}]),
  ),
};

const codes = [...tables.occupations.keys()];
/** Most are near each other. */
const numbers = [...tables.municipalities.keys()];
const languages = ['ar', 'fa', 'so', 'ti', 'uk'];
const qualificationCodes = [...tables.qualifications.keys()];
const days = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'];

export const today = fc.constantFrom(...days);
/** Mostly not over yet. */
const lastDay = fc.constantFrom(...days, '2026-05-01', '2026-06-01', '2026-06-01', '2027-01-01');

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Mostly short: a long list of demands would leave nothing eligible. */
function some<T>(values: readonly T[], maxLength = 2): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 2, arbitrary: fc.shuffledSubarray([...values], { maxLength }) },
  );
}

function most<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: Math.ceil(values.length / 2) });
}

export const municipality = fc.constantFrom(...numbers);
const occupation = fc.constantFrom(...codes);
const position = fc.record({
  lat: fc.constantFrom(59.8, 59.9, 59.913, 59.95, 60.0, 60.39),
  lon: fc.constantFrom(10.5, 10.6, 10.746, 10.9, 5.32),
});
const hoursPerWeek = fc
  .tuple(fc.constantFrom(7.5, 10, 20, 20.5, 37.5), fc.constantFrom(0, 10, 17.5))
  .map(([min, more]) => ({ min, max: Math.min(48, min + more) }));
const level = fc.constantFrom(...levels);
/** Mostly what someone can reach. */
const requiredLevel = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constantFrom('none' as const, 'A1' as const, 'A2' as const) },
  { weight: 1, arbitrary: level },
);
const instant = fc.constant('2026-02-01T08:00:00.000Z');

const ids = fc.stringMatching(/^[A-Za-z0-9_-]{8,12}$/);

export const opening: fc.Arbitrary<StoredOpening> = fc
  .record({
    id: ids,
    kind: fc.constantFrom(...openingKinds),
    title: fc.constantFrom('Renholder', 'Assistent'),
    occupation,
    employerId: fc.constant('employer-1'),
    municipality,
    position: maybe(position),
    remote: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
    languageRequirement: fc.record({
      listening: requiredLevel,
      reading: requiredLevel,
      speaking: requiredLevel,
      writing: requiredLevel,
    }),
    languageSupport: fc.constantFrom(...languageSupports),
    norwegianUse: maybe(fc.constantFrom(...norwegianUses)),
    mentorLanguages: some(languages),
    hoursPerWeek: maybe(hoursPerWeek),
    shifts: some(shifts),
    weekdays: maybe(fc.shuffledSubarray([...weekdays], { minLength: 1 })),
    daysPerWeek: maybe(fc.integer({ min: 1, max: 7 })),
    driversLicences: some(driversLicences),
    qualifications: some(qualificationCodes, 1),
    demands: some(demands, 1),
    startDate: maybe(today),
    endDate: maybe(lastDay),
    deadline: maybe(lastDay),
    places: fc.integer({ min: 1, max: 3 }),
    tasks: fc.constantFrom<string[]>([], ['Vaske gulv']),
    youGet: fc.constant<string[]>([]),
    youNeed: fc.constant<string[]>([]),
    description: maybe(fc.constantFrom('Vi vasker.', 'Vi leker.')),
    placesFree: fc.constantFrom(0, 1, 1, 2, 3),
    status: fc.oneof(
      { weight: 9, arbitrary: fc.constant('published' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...statuses) },
    ),
    version: fc.nat(3),
    revision: fc.nat(3),
    createdAt: instant,
    updatedAt: instant,
  })
  .map(({ daysPerWeek, ...one }) => ({
    ...one,
    daysPerWeek: daysPerWeek && Math.min(daysPerWeek, one.weekdays?.length ?? 5),
  }));

const heldLevel = fc.record({
  level,
  source: fc.constantFrom('norskprove' as const, 'teacher' as const, 'self' as const),
  date: today,
});

export const participant: fc.Arbitrary<Participant> = fc.record({
  id: ids,
  displayName: fc.constantFrom('Prøve En', 'Prøve To'),
  municipality,
  position: maybe(position),
  norwegian: fc.record({
    listening: maybe(heldLevel),
    reading: maybe(heldLevel),
    speaking: maybe(heldLevel),
    writing: maybe(heldLevel),
  }),
  languages: some(languages, 3),
  wishes: fc
    .shuffledSubarray(codes, { maxLength: 8 })
    .map((list) => list.map((code) => ({ occupation: code }))),
  goal: maybe(occupation.map((code) => ({ occupation: code }))),
  avoid: some(['5', '53', '911', '9112', '83']),
  acceptedKinds: maybe(most(openingKinds)),
  acceptedShifts: maybe(most(shifts)),
  freeWeekdays: maybe(most(weekdays)),
  hoursPerWeek: maybe(hoursPerWeek),
  maxTravelKm: maybe(fc.constantFrom(1, 10, 20, 50, 100, 500)),
  driversLicences: some(driversLicences),
  qualifications: some(qualificationCodes),
  cannot: some(demands),
  protection: fc.constant('none'),
  experience: fc.constantFrom([], [{ occupation: '9112', years: 2 }]),
  programme: maybe(fc.record({ start: fc.constant('2025-01-01'), end: maybe(today) })),
  version: fc.nat(3),
  createdAt: instant,
  updatedAt: instant,
});

export const openings = (maxLength = 40): fc.Arbitrary<StoredOpening[]> =>
  fc.uniqueArray(opening, { maxLength, size: 'max', selector: (one) => one.id });
export const participants = (maxLength = 40): fc.Arbitrary<Participant[]> =>
  fc.uniqueArray(participant, { maxLength, size: 'max', selector: (one) => one.id });

const needRow: fc.Arbitrary<LabourNeedRow> = fc
  .record({
    area: fc.constantFrom('0', '03', '32', '46', '0301', '3201', '4601'),
    styrk08: fc.constantFrom(
      '2',
      '5',
      '53',
      '51',
      '531',
      '911',
      '9',
      '5311',
      '9112',
      '5120',
      '5321',
    ),
    amount: fc.oneof(
      fc.constantFrom(0, 5, 10, 250).map((shortage) => ({ shortage })),
      fc.constantFrom(0, 0.02, 0.5, 1).map((need) => ({ need })),
    ),
    year: fc.constantFrom(2016, 2017, 2024),
    source: fc.constantFrom('NAV', 'kommunen'),
  })
  .map(({ amount, ...row }) => ({ ...row, ...amount }));

/** One row per area, code and year, one coverage per area and year. */
export const labourNeed: fc.Arbitrary<LabourNeedRow[]> = fc
  .record({
    rows: fc.uniqueArray(needRow, {
      maxLength: 25,
      selector: (row) => [row.area, row.styrk08, row.year].join(),
    }),
    coverages: fc.infiniteStream(fc.constantFrom('partial', 'full', undefined)),
  })
  .map(({ rows, coverages }) => {
    const byTable = new Map<string, LabourNeedRow['coverage']>();
    return rows.map((row) => {
      const table = `${row.area}-${row.year}`;
      if (!byTable.has(table)) byTable.set(table, coverages.next().value);
      const coverage = byTable.get(table);
      return coverage ? { ...row, coverage } : row;
    });
  });

const weight = fc.constantFrom(0, 0.1, 0.25, 1, 7, 1000);
export const weights: fc.Arbitrary<Weights> = fc
  .record({ language: weight, need: weight, wish: weight, practical: weight })
  .filter((four) => four.language + four.need + four.wish + four.practical > 0);

/** Everything that a ranking is made from. */
export const scene = fc.record({
  openings: openings(),
  participants: participants(),
  labourNeed,
  weights,
  today,
});
