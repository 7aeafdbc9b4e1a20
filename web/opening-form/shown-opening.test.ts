import { expect, test } from 'vitest';
import { factsOf } from '#web/sentences/opening-facts.ts';
import { emptyValues } from './opening-values.ts';
import { shownOpeningOf } from './shown-opening.ts';

const empty = emptyValues('0301');

function sentences(changed: Partial<typeof empty>): string[] {
  const opening = shownOpeningOf({ ...empty, ...changed }, 'Solbakken', 'Oslo');
  return factsOf(opening, new Map()).flatMap(({ lines }) => lines.map(({ text }) => text));
}

test('what is written so far is told as the participant reads it', () => {
  const told = sentences({
    daysPerWeek: '2',
    weekdays: ['mon', 'tue', 'wed'],
    hoursPerWeek: { min: '15', max: '' },
  });
  expect(told).toContain('Du jobber 2 dager i uken.');
  expect(told).toContain('Dagene kan være fra mandag til onsdag.');
  expect(told).toContain('Deltid, 15 timer i uken.');
});

test('what is no number and no day yet says nothing', () => {
  const told = sentences({
    daysPerWeek: 'to',
    places: 'x',
    hoursPerWeek: { min: 'ca 20', max: '' },
    startDate: '2026-1',
    deadline: 'snart',
  });
  expect(told.filter((text) => /NaN|Invalid|undefined/.test(text))).toEqual([]);
  expect(told).toContain('Her står det ikke når du jobber. Du kan spørre.');
});

test('a level that nobody has answered is not told as none', () => {
  expect(sentences({})).toContain('Her står det ikke hvor mye norsk du trenger. Du kan spørre.');
  const none = { listening: '', reading: '', speaking: 'none', writing: '' } as const;
  expect(sentences({ languageRequirement: none })).toContain('Du kan begynne uten norsk.');
});
