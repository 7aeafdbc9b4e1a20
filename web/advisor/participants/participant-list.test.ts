import { expect, test } from 'vitest';
import type { Level } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { chosenParticipants, type ListFacts, listAddress, sortOf } from './participant-list.ts';

const facts: ListFacts = {
  categoryOf: (code) => (code.startsWith('5') ? 'Helse' : 'Renhold'),
  titleOf: (code) => ({ '5321': 'Helsefagarbeidere', '9112': 'Renholdere' })[code] ?? code,
  daysUntil: (day) => (Date.parse(day) - Date.parse('2026-03-01')) / 86_400_000,
};

function person(displayName: string, fields: Partial<Participant> = {}): Participant {
  return {
    id: displayName,
    displayName,
    municipality: '3907',
    norwegian: {},
    languages: [],
    wishes: [],
    avoid: [],
    driversLicences: [],
    qualifications: [],
    cannot: [],
    experience: [],
    protection: 'none',
    version: 0,
    createdAt: '2026-01-01T08:00:00Z',
    updatedAt: '2026-01-01T08:00:00Z',
    ...fields,
  };
}

function speaking(level: Level): Pick<Participant, 'norwegian'> {
  return { norwegian: { speaking: { level, source: 'teacher', date: '2026-01-10' } } };
}

function ending(end: string): Pick<Participant, 'programme'> {
  return { programme: { start: '2025-01-01', end } };
}

const people = [
  person('Ørn', { ...speaking('A2'), ...ending('2026-02-28'), wishes: [{ occupation: '9112' }] }),
  person('Alm', { ...speaking('B1'), ...ending('2026-03-01'), wishes: [{ occupation: '5321' }] }),
  person('Åse', { ...speaking('none'), ...ending('2026-08-01'), goal: { occupation: '5321' } }),
  person('Gran'),
];

function names(query: string, name = ''): string[] {
  const choice = listAddress.read(query, {});
  return chosenParticipants(people, name, choice, facts).map(({ displayName }) => displayName);
}

test('by name in Norwegian order, unless the address says otherwise', () => {
  expect(names('')).toEqual(['Alm', 'Gran', 'Ørn', 'Åse']);
  expect(names('sort=-name')).toEqual(['Åse', 'Ørn', 'Gran', 'Alm']);
});

test('what is not stated comes last, whichever way the list is turned', () => {
  expect(names('sort=speaking')).toEqual(['Åse', 'Ørn', 'Alm', 'Gran']);
  expect(names('sort=-speaking')).toEqual(['Alm', 'Ørn', 'Åse', 'Gran']);
  expect(names('sort=end')).toEqual(['Ørn', 'Alm', 'Åse', 'Gran']);
  expect(names('sort=-end')).toEqual(['Åse', 'Alm', 'Ørn', 'Gran']);
  expect(names('sort=wish')).toEqual(['Alm', 'Ørn', 'Gran', 'Åse']);
});

test('a part of a name finds the person, in any case', () => {
  expect(names('', ' ØR')).toEqual(['Ørn']);
  expect(names('', 'orn')).toEqual(['Ørn']);
  expect(names('', 'A\u030ase')).toEqual(['Åse']);
});

test('at least this level in speaking', () => {
  expect(names('speaking=A2')).toEqual(['Alm', 'Ørn']);
});

test('a wish or the goal within the category', () => {
  expect(names('category=Helse')).toEqual(['Alm', 'Åse']);
});

test('when the programme ends: today is not passed', () => {
  expect(names('ends=passed')).toEqual(['Ørn']);
  expect(names('ends=3')).toEqual(['Alm']);
  expect(names('ends=6')).toEqual(['Alm', 'Åse']);
  expect(names('ends=unknown')).toEqual(['Gran']);
});

test('what the address can not mean is left out', () => {
  expect(names('speaking=Z9&ends=soon&sort=-age')).toEqual(names(''));
});

test('the sort in the address is read back', () => {
  expect(sortOf(listAddress.read('?sort=-end', {}))).toEqual({ key: 'end', descending: true });
  expect(sortOf(listAddress.read('', {}))).toEqual({ key: 'name', descending: false });
});
