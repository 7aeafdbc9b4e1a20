import { describe, expect, it } from 'vitest';
import { sinceOf } from './since-rules.ts';

const now = new Date('2026-11-27T09:30:00.000Z');

describe('what is new', () => {
  it.each([
    ['without a look: the last week, on the hour', undefined, '2026-11-20T09:00:00.000Z', false],
    ['after a look: later than what was seen', '2026-11-26T01:02:03.004Z', undefined, true],
    [
      'after an old look: a month at most',
      '2026-01-01T00:00:00.000Z',
      '2026-10-28T09:00:00.000Z',
      true,
    ],
  ])('%s', (_, seen, publishedAfter, isSinceLook) => {
    expect(sinceOf(seen, now)).toEqual({ publishedAfter: publishedAfter ?? seen, isSinceLook });
  });
});
