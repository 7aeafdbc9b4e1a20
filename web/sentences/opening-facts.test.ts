import { expect, test } from 'vitest';
import { demands, languageSupports, norwegianUses, shifts } from '#shared/codes.ts';
import { lix } from '#shared/simple-norwegian/lix.ts';
import { openingText } from '#web/text/opening.ts';
import { type FactTopic, factsOf, type ShownOpening } from './opening-facts.ts';

const bare: ShownOpening = {
  kind: 'vacancy',
  title: 'Renholder',
  employer: { name: 'Solbakken' },
  municipalityName: 'Oslo',
  remote: false,
  languageRequirement: {},
  shifts: [],
  driversLicences: [],
  qualifications: [],
  demands: [],
  places: 1,
  tasks: [],
  youGet: [],
  youNeed: [],
};

const certificate = {
  label: 'Truckførerbevis',
  explanation: 'Du må ha et bevis for å kjøre truck.',
  howToGet: 'Ta et kurs.',
};

function texts(opening: ShownOpening, topic: FactTopic): string[] {
  const facts = factsOf(opening, new Map([['truck_forklift', certificate]]));
  return facts.find((fact) => fact.topic === topic)?.lines.map(({ text }) => text) ?? [];
}

test('a bare opening still says where, when, which Norwegian and until when', () => {
  expect(factsOf(bare, new Map()).map(({ topic }) => topic)).toEqual([
    'where',
    'when',
    'norwegian',
    'deadline',
  ]);
  expect(texts(bare, 'when')).toEqual(['Her står det ikke når du jobber. Du kan spørre.']);
  expect(texts(bare, 'norwegian')).toEqual([
    'Her står det ikke hvor mye norsk du trenger. Du kan spørre.',
  ]);
  expect(texts(bare, 'deadline')).toEqual([
    'Her står det ikke når du må svare. Svar gjerne snart.',
  ]);
});

test('to ask for no Norwegian is an answer of its own', () => {
  const opening: ShownOpening = { ...bare, languageRequirement: { speaking: 'none' } };
  expect(texts(opening, 'norwegian')).toEqual(['Du kan begynne uten norsk.']);
});

test('the last day to answer and the end of the job go by different words', () => {
  const opening: ShownOpening = { ...bare, deadline: '2096-01-09', endDate: '2096-06-10' };
  expect(texts(opening, 'when')).toEqual(['Jobben slutter 10. juni 2096.']);
  expect(texts(opening, 'deadline')).toEqual(['9. januar 2096.']);
  expect(openingText.deadline).toBe('Svar senest');
});

test('Norwegian in words with the level beside it; `none` asks for nothing', () => {
  const opening: ShownOpening = {
    ...bare,
    languageRequirement: { speaking: 'A2', reading: 'none' },
    languageSupport: 'training',
    norwegianUse: 'much',
    mentorLanguages: ['ar', 'uk'],
  };
  const lines = factsOf(opening, new Map()).find(({ topic }) => topic === 'norwegian')?.lines;
  expect(lines).toEqual([
    { text: 'Du kan snakke om kjente ting.', level: 'A2' },
    { text: 'Du lærer norsk på jobben.' },
    { text: 'Du snakker mye norsk på jobben.' },
    { text: 'Noen på jobben snakker arabisk og ukrainsk.' },
  ]);
});

test('days in a row are a stretch, others are named', () => {
  const when = (weekdays: ShownOpening['weekdays']): string[] =>
    texts({ ...bare, weekdays }, 'when');
  expect(when(['fri', 'mon', 'tue', 'thu', 'wed'])).toEqual(['Dagene er fra mandag til fredag.']);
  expect(when(['wed', 'mon'])).toEqual(['Dagene er mandag og onsdag.']);
  expect(when(['mon', 'tue'])).toEqual(['Dagene er mandag og tirsdag.']);
});

test('of more days than one works, it is said that they are possible ones', () => {
  const when = (weekdays: ShownOpening['weekdays'], daysPerWeek: number): string[] =>
    texts({ ...bare, weekdays, daysPerWeek }, 'when');
  expect(when(['mon', 'tue', 'wed', 'thu', 'fri'], 2)).toEqual([
    'Du jobber 2 dager i uken.',
    'Dagene kan være fra mandag til fredag.',
  ]);
  expect(when(['mon', 'wed', 'fri'], 1)[1]).toBe('Dagene kan være mandag, onsdag eller fredag.');
  expect(when(['mon', 'wed'], 2)[1]).toBe('Dagene er mandag og onsdag.');
});

test('a certificate is explained; one that is not known yet is named by its code', () => {
  const opening = { ...bare, qualifications: ['truck_forklift', 'crane'], youNeed: ['Du er blid'] };
  expect(factsOf(opening, new Map([['truck_forklift', certificate]]))).toContainEqual({
    topic: 'youNeed',
    lines: [
      { text: 'Du er blid', isQuoted: true },
      { text: 'Du må ha: Truckførerbevis', more: [certificate.explanation, certificate.howToGet] },
      { text: 'Du må ha: crane' },
    ],
  });
});

test('how far it is, and no place for work from home', () => {
  const far = (km: number, isFromCentre: boolean): string[] =>
    texts({ ...bare, distance: { km, isFromCentre } }, 'where').slice(2);
  expect(far(3.4, false)).toEqual(['Det er 3\u00a0km fra deg i rett linje. Veien er ofte lenger.']);
  expect(far(41, true)).toEqual([
    'Det er omtrent 41\u00a0km fra deg i rett linje. Vi måler fra midten av kommunen.',
  ]);
  expect(far(0, true)).toEqual([]);
  expect(texts({ ...bare, remote: true }, 'where')).toEqual([
    'Du jobber hos Solbakken.',
    'Du kan jobbe hjemme.',
  ]);
});

test('everything that is put together reads easily', () => {
  for (const i of [0, 1, 2]) {
    const lines = factsOf(
      {
        ...bare,
        distance: { km: 12, isFromCentre: i === 1 },
        places: 3,
        languageRequirement: { listening: 'B1', reading: 'A2', speaking: 'B1', writing: 'A2' },
        languageSupport: languageSupports[i],
        norwegianUse: norwegianUses[i],
        mentorLanguages: ['ar'],
        hoursPerWeek: { min: 15, max: 37.5 },
        daysPerWeek: 3,
        weekdays: ['mon', 'wed', 'fri'],
        shifts: [...shifts],
        startDate: '2026-01-10',
        endDate: '2026-06-10',
        deadline: '2026-01-01',
        driversLicences: ['B'],
        demands: [...demands],
      },
      new Map(),
    ).flatMap((fact) => fact.lines.map(({ text }) => text));
    expect(lix(lines.join('\n'))).toBeLessThanOrEqual(30);
  }
});
