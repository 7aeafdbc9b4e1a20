import { expect, test } from 'vitest';
import { timelineEntries } from './timeline-entries.ts';

const names = { participant: 'Rogn', employer: 'Arbeidsgiveren', advisor: 'Veilederen' };
const placement = {
  state: 'running' as const,
  period: { start: '2026-03-02', end: '2026-06-01' },
  checkIns: [
    {
      id: '1',
      due: '2026-03-30',
      participant: { mood: 'good' as const, text: 'Det går fint.' },
      advisor: { note: 'Gå videre.', nextStep: 'Kassen' },
      doneAt: '2026-03-30T08:00:00.000Z',
    },
    { id: '2', due: '2026-04-27', participant: { mood: 'bad' as const } },
  ],
};

test('first day, talks and end in order, with what each has said', () => {
  const entries = timelineEntries(placement, 'advisor', names, '2026-04-28');
  expect(entries.map(({ key, is }) => `${key} ${is}`)).toEqual([
    'start done',
    '1 done',
    '2 due',
    'end later',
  ]);
  expect(entries[1]?.lines).toEqual([
    'Rogn: Bra. Det går fint.',
    'Veilederen: Gå videre. Neste steg: Kassen',
  ]);
});

test('to who has written a talk is done, and the end talk takes the place of the end', () => {
  const own = timelineEntries(placement, 'participant', names, '2026-04-28');
  expect(own.find(({ key }) => key === '2')).toMatchObject({ is: 'done', isWritten: true });
  const end = { on: '2026-04-20', reason: 'job_here' as const, result: 'Kan kassen' };
  const ended = timelineEntries(
    { ...placement, state: 'ended', end },
    'advisor',
    names,
    '2026-05-01',
  );
  expect(ended.find(({ key }) => key === 'end')).toMatchObject({
    day: '2026-04-20',
    is: 'done',
    lines: ['Fikk jobb her', 'Kan kassen'],
  });
});
