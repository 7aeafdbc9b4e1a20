import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  demands,
  driversLicences,
  languageSupports,
  levels,
  norwegianUses,
  openingKinds,
  shifts,
  weekdays,
} from '#shared/codes.ts';
import { type Opening, opening, openingInput } from '#shared/openings/opening.ts';
import { hasField } from './kind-fields.ts';
import { canBeStored, contentOf, itemsOf, lineOf } from './opening-content.ts';
import { emptyValues, type OpeningValues, valuesOf } from './opening-values.ts';

const subset = <T>(codes: readonly T[]) => fc.subarray([...codes]);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const words = fc.stringMatching(/^[a-zæøå]{1,12}( [a-zæøå]{1,12}){0,3}$/);
const lines = fc.uniqueArray(words, { maxLength: 5 });
const level = maybe(fc.constantFrom(...levels));
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any opening that the server could hold. */
const stored: fc.Arbitrary<Opening> = fc
  .record({
    kind: fc.constantFrom(...openingKinds),
    title: words,
    remote: fc.boolean(),
    languageRequirement: fc.record({
      listening: level,
      reading: level,
      speaking: level,
      writing: level,
    }),
    languageSupport: fc.constantFrom(...languageSupports),
    norwegianUse: maybe(fc.constantFrom(...norwegianUses)),
    mentorLanguages: subset(['ar', 'ti', 'uk']),
    hours: maybe(fc.tuple(fc.integer({ min: 1, max: 96 }), fc.integer({ min: 1, max: 96 }))),
    shifts: subset(shifts),
    weekdays: maybe(fc.subarray([...weekdays], { minLength: 1 })),
    driversLicences: subset(driversLicences),
    qualifications: subset(['guard', 'teacher']),
    demands: subset(demands),
    deadline: maybe(day),
    places: fc.integer({ min: 1, max: 1000 }),
    tasks: lines,
    youGet: lines,
    youNeed: lines,
    description: maybe(words),
    contact: maybe(fc.record({ name: maybe(words), phone: maybe(fc.constant('99 88 77 66')) })),
  })
  .map(({ hours, ...rest }) =>
    opening.parse({
      ...rest,
      hoursPerWeek: hours && { min: Math.min(...hours) / 2, max: Math.max(...hours) / 2 },
      id: 'opening-1',
      occupation: '9112',
      employerId: 'employer-1',
      employer: { id: 'employer-1', name: 'Solbakken' },
      municipality: '3907',
      municipalityName: 'Sandefjord',
      occupationTitle: 'Renholdere',
      placesFree: 1,
      status: 'draft',
      version: 3,
      createdAt: '2026-01-01T08:00:00Z',
      updatedAt: '2026-01-01T08:00:00Z',
    }),
  );

test('an opening that goes through the form unchanged is the same opening', () => {
  fc.assert(
    fc.property(stored, (before) => {
      const content = contentOf(valuesOf(before));
      const after = openingInput.parse({ ...content, employerId: before.employerId });
      expect(plain(after)).toEqual(plain(openingInput.strip().parse(before)));
    }),
  );
});

/** What the form shows: a kind has only its own fields. */
function plain(of: ReturnType<typeof openingInput.parse>): object {
  const { languageRequirement, norwegianUse, qualifications, contact, ...rest } = of;
  const answered = Object.entries(languageRequirement).filter(([, level]) => level);
  return JSON.parse(
    JSON.stringify({
      ...rest,
      languageRequirement: Object.fromEntries(answered),
      contact: { ...contact },
      norwegianUse: hasField(of.kind, 'norwegianUse') ? norwegianUse : undefined,
      qualifications: hasField(of.kind, 'qualifications') ? qualifications : [],
    }),
  );
}

const blank = emptyValues('3907');
const some = (values: Partial<OpeningValues>) => contentOf({ ...blank, ...values });

test('hours are fixed when only the first is written, and take a decimal comma', () => {
  const hours = (min: string, max: string) => some({ hoursPerWeek: { min, max } }).hoursPerWeek;
  expect(hours('37,5', '')).toEqual({ min: 37.5, max: 37.5 });
  expect(hours('10', '20')).toEqual({ min: 10, max: 20 });
  expect(hours(' ', '')).toBeNull();
  expect(hours('', '20')).toEqual({ min: null, max: 20 });
});

test('what is no number goes as it stands, for the server to name', () => {
  expect(some({ places: 'tre' }).places).toBe('tre');
});

test('lines without words are no items, and an item knows its line', () => {
  const text = 'Vaske gulv\n\n  Rydde  \nVaske gulv\nTørke støv';
  expect(itemsOf(text)).toEqual(['Vaske gulv', 'Rydde', 'Tørke støv']);
  expect([0, 1, 2].map((index) => lineOf(text, index))).toEqual([1, 3, 5]);
});

test('what the kind does not have is not sent', () => {
  const values = { norwegianUse: 'much', qualifications: ['guard'] } as const;
  const sent = (kind: OpeningValues['kind']) => {
    const { norwegianUse, qualifications } = some({ ...values, qualifications: ['guard'], kind });
    return { norwegianUse, qualifications };
  };
  expect(sent('vacancy')).toEqual({ norwegianUse: null, qualifications: ['guard'] });
  expect(sent('language_practice')).toEqual({ norwegianUse: 'much', qualifications: [] });
});

test('a draft needs kind, title, occupation and municipality', () => {
  const whole: OpeningValues = { ...blank, kind: 'vacancy', title: 'Kokk', occupation: '5120' };
  expect(canBeStored(whole)).toBe(true);
  for (const field of ['kind', 'title', 'occupation', 'municipality'] as const) {
    expect(canBeStored({ ...whole, [field]: '' }), field).toBe(false);
  }
});

test('the marks of a pasted list are no part of its lines', () => {
  const pasted = '- Vaske gulv\n• Tømme søppel\n–\tPusse vinduer\n- 20 °C på fryselageret';
  const items = ['Vaske gulv', 'Tømme søppel', 'Pusse vinduer', '- 20 °C på fryselageret'];
  expect(itemsOf(pasted)).toEqual(items);
  expect(items.map((_, index) => lineOf(pasted, index))).toEqual([1, 2, 3, 4]);
});
