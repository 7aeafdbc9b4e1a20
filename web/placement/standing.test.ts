import { expect, test } from 'vitest';
import { dueTalks, standingOf } from './standing.ts';

const by = { role: 'employer', displayName: 'Lind' } as const;
const yes = { at: '2026-03-01T08:00:00.000Z', by };
const plan = {
  period: { start: '2026-03-02', end: '2026-06-01' },
  weekdays: ['mon' as const],
  hoursPerWeek: 15,
  goals: [{ code: 'norwegian' as const }],
  contact: { name: 'Lind Leder' },
  checkIns: [],
  approvals: {},
};
const today = '2026-03-30';

test('a plan is filled in first, then the two say yes, advisors last', () => {
  const draft = { ...plan, state: 'draft' as const };
  expect(standingOf({ ...draft, goals: [] }, 'advisor', today)).toEqual({
    is: 'fill',
    missing: ['goals'],
  });
  const awaited = (approvals: object): unknown =>
    standingOf({ ...draft, approvals }, 'advisor', today);
  expect(awaited({})).toEqual({ is: 'approve', by: ['participant', 'employer'] });
  expect(awaited({ employer: yes })).toEqual({ is: 'approve', by: ['participant'] });
  expect(awaited({ employer: yes, participant: yes })).toEqual({ is: 'approve', by: ['advisor'] });
});

test('a talk is past for who has written, and for all when the advisor has', () => {
  const running = {
    ...plan,
    state: 'running' as const,
    checkIns: [
      { id: '1', due: '2026-03-30', employer: { works: 'Alt' } },
      { id: '2', due: '2026-04-27' },
    ],
  };
  const talk = (side: 'participant' | 'employer') => standingOf(running, side, today);
  expect(talk('participant')).toMatchObject({ is: 'talk', checkInId: '1', isDue: true });
  expect(talk('employer')).toMatchObject({ is: 'talk', checkInId: '2', isDue: false });
  expect(dueTalks(running, 'participant', today)).toHaveLength(1);
  expect(dueTalks(running, 'employer', today)).toEqual([]);
  const done = running.checkIns.map((each) => ({ ...each, doneAt: yes.at }));
  expect(standingOf({ ...running, checkIns: done }, 'participant', today)).toEqual({
    is: 'go_on',
    until: '2026-06-01',
  });
  expect(dueTalks({ ...running, state: 'ended' }, 'participant', today)).toEqual([]);
});
