import { expect, test } from 'vitest';
import { wayOf } from './way.ts';

test('what is done, what is awaited and what is to come', () => {
  const way = wayOf({ state: 'shared', startedBy: 'advisor' });
  expect(way.map(({ step, is }) => `${step} ${is}`)).toEqual([
    'suggestion done',
    'yes done',
    'sending done',
    'answer now',
    'place later',
  ]);
});

test('who asked alone was suggested nothing', () => {
  const [first] = wayOf({ state: 'interested', startedBy: 'participant' });
  expect(first).toEqual({ step: 'yes', is: 'done' });
});

test('what is over leads nowhere', () => {
  expect(wayOf({ state: 'rejected', startedBy: 'advisor' })).toEqual([]);
});
