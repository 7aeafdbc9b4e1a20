import { expect, test } from 'vitest';
import type { Change, WhatIf } from '#shared/matching/what-if.ts';
import { bestChanges } from './best-changes.ts';

type Effect = WhatIf['changes'][number];

function effect(change: Change, more: number, gain = 0): Effect {
  return { change, more, gain, best: 60 + gain };
}

const speaking: Change = { code: 'level', params: { skill: 'speaking', level: 'B1' } };
const reading: Change = { code: 'level', params: { skill: 'reading', level: 'A2' } };
const allLevels: Change = { code: 'all_levels', params: {} };
const further: Change = { code: 'travel', params: { maxTravelKm: 70 } };
const evening: Change = { code: 'shift', params: { shift: 'evening' } };
const car: Change = { code: 'licence', params: { licence: 'B' } };
const bus: Change = { code: 'licence', params: { licence: 'D' } };
const trailer: Change = { code: 'licence', params: { licence: 'DE' } };
const course: Change = { code: 'qualification', params: { qualification: 'food_safety' } };
const wednesday: Change = { code: 'weekday', params: { weekday: 'wed' } };
const saturday: Change = { code: 'weekday', params: { weekday: 'sat' } };
const avoided: Change = { code: 'avoid', params: { prefix: '61' } };

const cases: [string, Effect[], Change[]][] = [
  ['nothing where nothing helps', [effect(speaking, 0, 3), effect(further, 0)], []],
  ['one where one helps', [effect(speaking, 0), effect(further, 2)], [further]],
  [
    'the two that open most',
    [effect(speaking, 4), effect(further, 9), effect(evening, 5)],
    [further, evening],
  ],
  ['never what one avoids', [effect(further, 1), effect(avoided, 50)], [further]],
  [
    'Norwegian once, as a whole where that opens more',
    [effect(speaking, 4), effect(reading, 3), effect(allLevels, 9), effect(further, 1)],
    [allLevels, further],
  ],
  [
    'one skill where all four open no more',
    [effect(speaking, 4), effect(reading, 0), effect(allLevels, 4)],
    [speaking],
  ],
  [
    'a day at the weekend; the others belong to the programme',
    [effect(wednesday, 9), effect(saturday, 2)],
    [saturday],
  ],
  ['a car before a bus', [effect(car, 2), effect(bus, 5), effect(trailer, 6)], [car]],
  ['a bus for who drives a car, its trailer later', [effect(bus, 5), effect(trailer, 6)], [bus]],
  ['no heavier one while the car helps nothing', [effect(car, 0), effect(bus, 5)], []],
  ['a course that leads to something better', [effect(course, 2, 1.5)], [course]],
  [
    'no course that only adds to what fits less',
    [effect(course, 30), effect(further, 1)],
    [further],
  ],
];

test.each(cases)('%s', (_, changes, expected) => {
  expect(bestChanges(changes).map(({ change }) => change)).toEqual(expected);
});
