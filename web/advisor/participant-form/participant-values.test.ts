import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingKinds, weekdays } from '#shared/codes.ts';
import { type Participant, participantInput } from '#shared/participants/participant.ts';
import { changedUnits, patchOf } from '#web/form/changes.ts';
import { participantSubject } from './participant-subject.ts';
import { contentOf, emptyValues, type ParticipantValues, valuesOf } from './participant-values.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.constantFrom('2025-12-31', '2026-03-01');
const occupation = fc.constantFrom('5120', '9112', '2223');
const hours = fc.constantFrom(7.5, 10, 20, 37.5);
const held = maybe(
  fc.record({
    level: fc.constantFrom('none', 'A1', 'B2'),
    source: fc.constantFrom('norskprove', 'self'),
    date: day,
  }),
);

const participants = fc.record({
  displayName: fc.constantFrom('Rogn Prøvesen', 'Alm'),
  municipality: fc.constant('3907'),
  position: maybe(fc.record({ lat: fc.constantFrom(59.13, -0.5), lon: fc.constant(10.22) })),
  norwegian: fc.record({ listening: held, reading: held, speaking: held, writing: held }),
  languages: fc.subarray(['uk', 'ar']),
  wishes: fc.uniqueArray(occupation).map((all) => all.map((code) => ({ occupation: code }))),
  goal: maybe(fc.record({ occupation })),
  avoid: fc.subarray(['5', '83']),
  acceptedKinds: maybe(fc.subarray([...openingKinds], { minLength: 1 })),
  freeWeekdays: maybe(fc.subarray([...weekdays], { minLength: 1 })),
  hoursPerWeek: maybe(fc.record({ min: hours, max: hours })),
  maxTravelKm: maybe(fc.constantFrom(1, 12.5, 500)),
  driversLicences: fc.subarray(['B', 'C']),
  experience: fc.array(fc.record({ occupation, years: fc.constantFrom(0, 0.5, 12) })),
  education: maybe(fc.constant('primary')),
  programme: maybe(fc.record({ start: day, end: maybe(fc.constant('2026-12-31')) })),
});

function stored(fields: object): Participant {
  const { hoursPerWeek, ...rest } = fields as Partial<Participant>;
  const range = hoursPerWeek && {
    min: Math.min(hoursPerWeek.min, hoursPerWeek.max),
    max: Math.max(hoursPerWeek.min, hoursPerWeek.max),
  };
  const whole = participantInput.parse({ ...rest, hoursPerWeek: range });
  return { ...whole, id: 'one', version: 3, createdAt: '', updatedAt: '' };
}

test('a participant that is opened and saved unchanged stays as it was', () => {
  fc.assert(
    fc.property(participants, (fields) => {
      const participant = stored(fields);
      const { id, version, createdAt, updatedAt, ...written } = participant;
      const content = { ...contentOf(valuesOf(participant)), municipality: '3907' };
      expect(JSON.parse(JSON.stringify(participantInput.parse(content)))).toEqual(
        JSON.parse(JSON.stringify(written)),
      );
    }),
  );
});

test('what changes is sent, and nothing else', () => {
  const before = valuesOf(stored({ displayName: 'Alm', municipality: '3907' }));
  const after: ParticipantValues = { ...before, maxTravelKm: '12,5', goal: { occupation: '5120' } };
  const sent = (to: ParticipantValues, from: ParticipantValues) =>
    patchOf(participantSubject, to, changedUnits(participantSubject, to, from));
  expect(sent(after, before)).toEqual({
    goal: { occupation: '5120' },
    maxTravelKm: 12.5,
  });
  expect(sent(before, after)).toEqual({
    goal: null,
    maxTravelKm: null,
  });
});

test('an empty form sends nulls and empty lists; only the name is missed', () => {
  const result = participantInput.safeParse({ ...contentOf(emptyValues), municipality: '3907' });
  expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['displayName']);
});

test('half of a level or a period goes to the server, which names the rest', () => {
  const half: ParticipantValues = {
    ...emptyValues,
    displayName: 'Alm',
    norwegian: { ...emptyValues.norwegian, reading: { level: '', source: 'self', date: '' } },
    programme: { start: '', end: '2026-03-01' },
    maxTravelKm: 'langt',
  };
  const result = participantInput.safeParse({ ...contentOf(half), municipality: '3907' });
  const paths = result.error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(paths.sort()).toEqual([
    'maxTravelKm',
    'norwegian.reading.date',
    'norwegian.reading.level',
    'programme.start',
  ]);
});
