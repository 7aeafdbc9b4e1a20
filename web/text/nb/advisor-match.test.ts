import { expect, test } from 'vitest';
import type { Fact, Missing } from '#shared/matching/match.ts';
import { factWords, missingWords } from '#web/text/advisor-match.ts';

const names = {
  occupation: (code: string) => ({ '9112': 'Renholdere', '5120': 'Kokker' })[code] ?? code,
  area: (number: string) => ({ '39': 'Vestfold', '3907': 'Sandefjord' })[number] ?? number,
  language: (code: string) => ({ uk: 'ukrainsk' })[code] ?? code,
  qualification: (code: string) => ({ guard: 'Godkjent vekter' })[code] ?? code,
};

const range = { opening: { min: 20, max: 37.5 }, participant: { min: 10, max: 22.5 } };
const travel = { km: 12.3, maxTravelKm: 25 };

/** Each code once, so that a new one can't be forgotten here. */
const facts: { [C in Fact['code']]: [Extract<Fact, { code: C }>['params'], string] } = {
  no_requirement: [{}, 'Ingen krav om norsk er oppgitt'],
  skill_met: [
    { skill: 'listening', required: 'A2', held: 'B1', gap: 0 },
    'Lytte: krever A2, har B1',
  ],
  skill_gap: [
    { skill: 'writing', required: 'B1', held: 'none', gap: 2 },
    'Skrive: krever B1, ikke noe nivå. Mangler 2 nivåer',
  ],
  mentor_language: [{ language: 'uk' }, 'Noen på jobben snakker ukrainsk. Det teller som 1 nivå'],
  norwegian_use: [{ use: 'much' }, 'Mye norsk i arbeidet'],
  need_row: [
    { area: '39', styrk08: '9112', shortage: 1250, year: 2017, source: 'NAV' },
    'Vestfold, renholdere: mangler 1 250 personer (NAV, 2017)',
  ],
  need_none_reported: [{ area: '39', year: 2017 }, 'Vestfold: ingen mangel meldt i 2017'],
  need_unknown: [{}, 'Ingen tall for yrket i kommunen, fylket eller landet'],
  wish: [{ occupation: '9112', priority: 2, rule: 'same_code' }, 'Ønske 2, renholdere: samme yrke'],
  goal: [{ occupation: '5120', rule: 'same_2' }, 'Mål, kokker: beslektet yrke'],
  wish_unknown: [{}, 'Ingen ønsker er skrevet inn'],
  remote: [{}, 'Kan gjøres hjemmefra'],
  distance: [travel, '12,3 km i luftlinje, grensen er 25 km'],
  distance_from_centre: [
    travel,
    '12,3 km i luftlinje, grensen er 25 km, regnet fra kommunesenteret',
  ],
  hours_within: [range, 'Stillingen har 20–37,5 timer i uken, deltakeren kan 10–22,5'],
  hours_partly: [
    range,
    'Stillingen har 20–37,5 timer i uken, deltakeren kan 10–22,5. Passer delvis',
  ],
  programme_ends_before: [
    { end: '2026-08-31', startDate: '2026-09-15' },
    'Programmet slutter 31.08.2026, før oppstart 15.09.2026',
  ],
};

test.each(Object.entries(facts))('%s in words', (code, [params, words]) => {
  expect(plain(factWords({ code, params } as Fact, names))).toBe(words);
});

test('a row for a group of occupations, with a share instead of people, or with no shortage', () => {
  const row = { area: '3907', styrk08: '91', year: 2025, source: 'Kommunen' };
  const words = (params: object): string =>
    plain(factWords({ code: 'need_row', params: { ...row, ...params } } as Fact, names));
  expect(words({ need: 0.7 })).toBe(
    'Sandefjord, yrker under STYRK 91: behov 70 % (Kommunen, 2025)',
  );
  expect(words({ shortage: 0 })).toBe(
    'Sandefjord, yrker under STYRK 91: ingen mangel (Kommunen, 2025)',
  );
});

test('a level that is met with the help of a shared language says so', () => {
  const params = { skill: 'speaking', required: 'B1', held: 'A2', gap: 0 } as const;
  expect(factWords({ code: 'skill_met', params }, names)).toBe(
    'Snakke: krever B1, har A2. Delt språk dekker resten',
  );
});

const missing: { [G in Missing['gate']]: [Extract<Missing, { gate: G }>['params'], string] } = {
  language: [
    {
      skills: [
        { skill: 'speaking', required: 'B1', held: 'A1', allowed: 1 },
        { skill: 'reading', required: 'A2', held: 'A1', allowed: 0 },
      ],
    },
    'Snakke: krever B1, har A1 (kan være 1 nivå under). Lese: krever A2, har A1',
  ],
  travel: [travel, '12,3 km i luftlinje, grensen er 25 km'],
  shifts: [{ shifts: ['evening', 'night'] }, 'Må også kunne jobbe kveld og natt'],
  hours: [range, 'Stillingen har 20–37,5 timer i uken, deltakeren kan 10–22,5'],
  licence: [{ classes: ['C', 'CE'] }, 'Trenger førerkort i klasse C og CE'],
  qualification: [{ codes: ['guard'] }, 'Trenger godkjent vekter'],
};

test.each(Object.entries(missing))('what is missing of %s in words', (gate, [params, words]) => {
  expect(plain(missingWords({ gate, params } as Missing, names))).toBe(words);
});

/** Intl writes spaces that do not break. */
function plain(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}
