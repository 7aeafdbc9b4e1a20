import { expect, test } from 'vitest';
import { planChanges, planFacts } from './plan-facts.ts';
import type { ShownPlan } from './shown-plan.ts';

const plan: ShownPlan = {
  title: 'Renholder',
  occupation: '9112',
  tasks: ['Vaske gulv'],
  period: { start: '2026-03-02', end: '2026-06-01' },
  weekdays: ['mon', 'tue'],
  hoursPerWeek: 15,
  goals: [{ code: 'other', text: 'Bli trygg' }, { code: 'norwegian' }],
  contact: { name: 'Lind Leder', phone: '22334455' },
  adaptation: 'Ikke tunge løft',
  adaptationShared: false,
  followUp: { everyWeeks: 2 },
  legalBasis: 'municipal',
};
const reader = {
  terms: { days: 'Dager', goals: 'Mål', contact: 'Kontakt', adaptation: 'Tilrettelegging' },
  occupation: (code: string) => code,
  isInside: true,
};

test('what has no name for a reader is not told, and an adaptation says who reads it', () => {
  const facts = Object.fromEntries(planFacts(plan, reader).map(({ term, lines }) => [term, lines]));
  expect(facts).toEqual({
    Dager: ['Mandag og tirsdag', '15 timer i uken'],
    Mål: ['Bli trygg', 'Lære mer norsk'],
    Kontakt: ['Lind Leder', 'Telefon 22334455'],
    Tilrettelegging: ['Ikke tunge løft', 'Arbeidsgiveren ser ikke dette.'],
  });
  const [adaptation] = planFacts(plan, { ...reader, isInside: false }).slice(-1);
  expect(adaptation?.lines).toEqual(['Ikke tunge løft']);
});

test('what was changed is told as it was and as it is', () => {
  const after = { ...plan, title: 'Vaskehjelp', hoursPerWeek: 20 };
  expect(planChanges(plan, after, reader)).toEqual([
    { term: 'Tittel', before: 'Renholder', after: 'Vaskehjelp' },
    {
      term: 'Dager',
      before: 'Mandag og tirsdag. 15 timer i uken',
      after: 'Mandag og tirsdag. 20 timer i uken',
    },
  ]);
  expect(planChanges(plan, plan, reader)).toEqual([]);
});
