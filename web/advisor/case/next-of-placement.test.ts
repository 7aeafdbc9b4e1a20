import { expect, test } from 'vitest';
import { nextOfPlacement } from './next-of-placement.ts';

const yes = { at: '2025-01-05T10:00:00Z', by: { role: 'advisor', displayName: 'Alm' } } as const;
const period = { start: '2025-01-05', end: '2025-06-01' };
const none = { approvals: {}, checkIns: [], period };

test('a plan waits for those who have not said yes, and for the advisor last', () => {
  expect(nextOfPlacement({ ...none, state: 'draft' })).toBe('Deltakeren og arbeidsgiveren svarer');
  expect(nextOfPlacement({ ...none, state: 'changed', approvals: { participant: yes } })).toBe(
    'Arbeidsgiveren svarer',
  );
  const both = { participant: yes, employer: yes };
  expect(nextOfPlacement({ ...none, state: 'draft', approvals: both })).toBe('Du godkjenner');
});

test('what is under way goes from talk to talk to its end', () => {
  expect(nextOfPlacement({ ...none, state: 'agreed' })).toBe('Begynner 5. januar 2025');
  const talk = { id: '2', due: '2025-03-02' };
  const done = { id: '1', due: '2025-02-02', doneAt: '2025-02-02T10:00:00Z' };
  expect(nextOfPlacement({ ...none, state: 'running', checkIns: [done, talk] })).toBe(
    'Samtale 2. mars 2025',
  );
  expect(nextOfPlacement({ ...none, state: 'running', checkIns: [done] })).toBe(
    'Slutter 1. juni 2025',
  );
  expect(nextOfPlacement({ ...none, state: 'running', period: { start: '2025-01-05' } })).toBe(
    'Går videre',
  );
  expect(nextOfPlacement({ ...none, state: 'overdue' })).toBe('Hold sluttsamtalen');
  expect(nextOfPlacement({ ...none, state: 'cancelled' })).toBe('Ferdig');
});
