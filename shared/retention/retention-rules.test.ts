import { describe, expect, it } from 'vitest';
import { pastBefore } from './retention-rules.ts';

describe('what is past its time', () => {
  it.each([
    ['2026-05-15T10:00:00Z', 0, '2026-05-15T10:00:00.000Z'],
    ['2026-05-15T10:00:00Z', 24, '2024-05-15T10:00:00.000Z'],
    ['2026-05-31T10:00:00Z', 3, '2026-02-28T10:00:00.000Z'],
    ['2026-01-10T10:00:00Z', 6, '2025-07-10T10:00:00.000Z'],
  ])('on %s, after %i months, is what was before %s', (now, months, before) => {
    expect(pastBefore({ months }, new Date(now)).toISOString()).toBe(before);
  });
});
