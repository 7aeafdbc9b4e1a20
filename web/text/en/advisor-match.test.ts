import { expect, test } from 'vitest';
import type { Fact, Missing } from '#shared/matching/match.ts';
import { factWords, missingWords } from './advisor-match.ts';

const names = {
  occupation: (code: string) => ({ '9112': 'Cleaners', '5120': 'Cooks' })[code] ?? code,
  area: (number: string) => ({ '39': 'Vestfold', '3907': 'Sandefjord' })[number] ?? number,
  language: (code: string) => ({ uk: 'Ukrainian' })[code] ?? code,
  qualification: (code: string) => ({ guard: 'Approved security guard' })[code] ?? code,
};

const range = { opening: { min: 20, max: 37.5 }, participant: { min: 10, max: 22.5 } };
const travel = { km: 12.3, maxTravelKm: 25 };

/** Each code once, so that none is left in Bokmål. */
const facts: { [C in Fact['code']]: [Extract<Fact, { code: C }>['params'], string] } = {
  no_requirement: [{}, 'No requirement of Norwegian is stated'],
  skill_met: [
    { skill: 'speaking', required: 'B1', held: 'A2', gap: 0 },
    'Speaking: requires B1, has A2. A shared language covers the rest',
  ],
  skill_gap: [
    { skill: 'writing', required: 'A1', held: 'none', gap: 1 },
    'Writing: requires A1, no level. Lacks 1 level',
  ],
  mentor_language: [
    { language: 'uk' },
    'Somebody at work speaks Ukrainian. That counts as 1 level',
  ],
  norwegian_use: [{ use: 'much' }, 'Much Norwegian at work'],
  need_row: [
    { area: '39', styrk08: '9112', shortage: 1250, year: 2017, source: 'NAV' },
    'Vestfold, cleaners: lacks 1,250 people (NAV, 2017)',
  ],
  need_none_reported: [{ area: '39', year: 2017 }, 'Vestfold: no shortage reported in 2017'],
  need_unknown: [
    {},
    'No numbers for the occupation in the municipality, the county or the country',
  ],
  wish: [
    { occupation: '9112', priority: 2, rule: 'same_code' },
    'Wish 2, cleaners: the same occupation',
  ],
  goal: [{ occupation: '5120', rule: 'same_2' }, 'Goal, cooks: a related occupation'],
  wish_unknown: [{}, 'No wishes are written'],
  remote: [{}, 'Can be done from home'],
  distance: [travel, '12.3 km in a straight line, the limit is 25 km'],
  distance_from_centre: [
    travel,
    '12.3 km in a straight line, the limit is 25 km, measured from the middle of the municipality',
  ],
  hours_within: [range, 'The job has 20–37.5 hours a week, the participant can do 10–22.5'],
  hours_partly: [
    range,
    'The job has 20–37.5 hours a week, the participant can do 10–22.5. Fits in part',
  ],
  programme_ends_before: [
    { end: '2026-08-31', startDate: '2026-09-15' },
    'The programme ends 31/08/2026, before the start 15/09/2026',
  ],
};

test.each(Object.entries(facts))('%s in English', (code, [params, words]) => {
  expect(factWords({ code, params } as Fact, names)).toBe(words);
});

const missing: { [G in Missing['gate']]: [Extract<Missing, { gate: G }>['params'], string] } = {
  language: [
    {
      skills: [
        { skill: 'speaking', required: 'B1', held: 'A1', allowed: 1 },
        { skill: 'reading', required: 'A2', held: 'A1', allowed: 0 },
      ],
    },
    'Speaking: requires B1, has A1 (may be 1 level below). Reading: requires A2, has A1',
  ],
  travel: [travel, '12.3 km in a straight line, the limit is 25 km'],
  shifts: [{ shifts: ['evening', 'night'] }, 'Must be able to work this too: evening and night'],
  hours: [range, 'The job has 20–37.5 hours a week, the participant can do 10–22.5'],
  licence: [{ classes: ['C', 'CE'] }, 'Needs a driving licence, class C and CE'],
  qualification: [{ codes: ['guard'] }, 'Needs approved security guard'],
};

test.each(Object.entries(missing))('what is missing of %s in English', (gate, [params, words]) => {
  expect(missingWords({ gate, params } as Missing, names)).toBe(words);
});
