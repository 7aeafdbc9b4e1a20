import { expect, test } from 'vitest';
import { approvalRows } from './approval-rows.ts';

const names = { participant: 'Du', employer: 'Arbeidsgiveren', advisor: 'Veilederen' };
const by = { role: 'advisor', displayName: 'Alm Lekestrand' } as const;

test('who has said yes, who is waited for, and who comes last', () => {
  const given = {
    employer: { at: '2026-03-01T08:00:00.000Z', by, onBehalf: { reason: 'Sagt på telefon' } },
  };
  const rows = approvalRows(given, names);
  expect(rows.map(({ of, is }) => `${of} ${is}`)).toEqual([
    'participant next',
    'employer done',
    'advisor later',
  ]);
  expect(rows[1]?.detail).toBe('Alm Lekestrand svarte: «Sagt på telefon»');
  expect(rows[2]?.words).toBe('Veilederen sier ja til slutt');
});
