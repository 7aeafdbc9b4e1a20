import { expect, test } from 'vitest';
import { talkContent, talkValues } from './talk-values.ts';

test('each side sends its own fields, and nothing that is empty', () => {
  const values = talkValues({
    id: '1',
    due: '2026-03-30',
    participant: { mood: 'good' },
    employer: { works: 'Alt', next: ' ' },
    advisor: { note: 'Bra', nextStep: 'Kasse' },
  });
  expect(talkContent('participant', values)).toEqual({ mood: 'good' });
  expect(talkContent('employer', values)).toEqual({ works: 'Alt' });
  expect(talkContent('advisor', values)).toEqual({ note: 'Bra', nextStep: 'Kasse' });
});
