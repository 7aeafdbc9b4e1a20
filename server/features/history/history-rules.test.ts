import { expect, it } from 'vitest';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';
import { historyOf } from './history-rules.ts';

const record = {
  createdAt: '2026-01-05T08:00:00.000Z',
  norwegian: { speaking: { level: 'B1', source: 'teacher', date: '2026-06-01' } },
  wishes: [{ occupation: '9412' }],
} as Participant;
const nothing = { referrals: [], placements: [], outcomes: [], notes: [] };
const by = { role: 'advisor', displayName: 'Tiur Demosen' } as const;

it('of a record of before begins as the first changes found it', () => {
  const levels = (at: string, from: unknown, to: unknown): ParticipantChange => ({
    at,
    by,
    what: 'levels',
    from,
    to,
  });
  const changes = [
    levels('2026-03-01T08:00:00.000Z', { speaking: 'A1' }, { speaking: 'A2' }),
    levels('2026-06-01T08:00:00.000Z', { speaking: 'A2' }, { speaking: 'B1' }),
  ];
  const events = historyOf({ ...nothing, record, changes });
  expect(events.map(({ kind }) => kind)).toEqual(['levels', 'levels', 'registered']);
  expect(events.at(-1)).toEqual({
    at: record.createdAt,
    by: {},
    kind: 'registered',
    params: { to: { norwegian: { speaking: 'A1' }, wishes: record.wishes } },
  });
});

it('begins as it was registered where that was written down', () => {
  const to = { norwegian: {} };
  const start: ParticipantChange = { at: record.createdAt, by, what: 'registered', from: null, to };
  expect(historyOf({ ...nothing, record, changes: [start] })).toEqual([
    { at: record.createdAt, by, kind: 'registered', params: { to } },
  ]);
});
