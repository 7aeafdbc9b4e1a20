import { expect, test } from 'vitest';
import type { Names } from '#web/match/use-names.ts';
import { personFacts } from './person-facts.ts';

const names: Names = {
  occupation: (code) => `yrke ${code}`,
  area: (number) => number,
  language: (code) => `språk ${code}`,
  qualification: (code) => `bevis ${code}`,
};

test('what was not shared is not spoken of', () => {
  expect(personFacts({ displayName: 'Rogn Prøvesen' }, names)).toEqual([]);
});

test('each part that was shared is in words, one that is empty says so', () => {
  const facts = personFacts(
    {
      displayName: 'Rogn Prøvesen',
      norwegian: { speaking: { level: 'B1', source: 'teacher', date: '2026-01-01' } },
      languages: ['ar', 'uk'],
      experience: [{ occupation: '9112', years: 2 }],
      education: 'upper_secondary',
      qualifications: [],
      driversLicences: [],
      hoursPerWeek: { min: 10, max: 30 },
      freeWeekdays: ['mon', 'tue'],
    },
    names,
  );
  const lines = Object.fromEntries(facts.map(({ term, lines }) => [term, lines]));
  expect(lines).toMatchObject({
    'Andre språk': ['Språk ar og språk uk'],
    'Har jobbet som': ['yrke 9112, 2 år'],
    'Fagbrev og godkjenninger': ['Ikke oppgitt'],
    Førerkort: ['Ikke oppgitt'],
    'Timer i uken': ['10–30'],
    'Kan disse dagene': ['Mandag og tirsdag'],
  });
  expect(lines.Norsk).toHaveLength(1);
  expect(lines.Norsk?.[0]).toContain('B1');
});
