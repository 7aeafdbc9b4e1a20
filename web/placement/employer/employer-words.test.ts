import { expect, test } from 'vitest';
import { employerPlacementText } from '#web/text/employer-placement.ts';
import { employerNextShort, employerNextWords, expectedOf } from './employer-words.ts';

const placement = { person: { displayName: 'Rogn' }, state: 'draft' as const };

test('the own yes comes first, then who is waited for', () => {
  const words = (by: ('participant' | 'employer' | 'advisor')[]): string =>
    employerNextShort({ is: 'approve', by }, placement);
  expect(words(['participant', 'employer'])).toBe('Dere svarer');
  expect(words(['participant'])).toBe('Rogn svarer');
  expect(words(['advisor'])).toBe('Kommunen svarer');
});

test('what is expected follows the plan', () => {
  const lines = expectedOf({
    contact: { name: 'Lind Leder' },
    mentor: { name: 'Osp', languages: [] },
    followUp: { everyWeeks: 2 },
  });
  expect(lines[0]).toBe('Lind Leder tar imot, og er den man spør.');
  expect(lines).toContain('Osp er fadder og hjelper til i starten.');
  expect(lines).toContain('Svar på 2 spørsmål hver 2. uke.');
});

test('no word of it says why somebody is there', () => {
  const standing = [
    { is: 'fill', missing: [] },
    { is: 'approve', by: ['advisor'] },
    { is: 'begin', on: '2096-03-02' },
    { is: 'talk', on: '2096-03-02', checkInId: '1', isDue: true },
    { is: 'end' },
    { is: 'over' },
  ] as const;
  const words = standing.map((each) =>
    employerNextWords(
      { ...each } as Parameters<typeof employerNextWords>[0],
      placement,
      employerPlacementText.next,
    ),
  );
  expect(words.join(' ')).not.toMatch(/program|deltaker|flyktning|introduksjon|veileder/i);
});
