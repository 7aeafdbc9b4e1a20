import { describe, expect, test } from 'vitest';
import { retentionRules } from '#shared/retention/retention-rules.ts';
import { privacyText as en } from './en/privacy.ts';
import { privacyText as nb } from './nb/privacy.ts';

describe.each([
  ['Norwegian', nb],
  ['English', en],
])('what is told in %s about how long things are kept', (_, text) => {
  test.each(retentionRules)('is what the table says of $kind', ({ kind, months, days }) => {
    const long = days ?? months;
    const numbers = text.kept[kind].howLong(months).match(/\d+/g) ?? [];
    expect(numbers).toEqual(long ? [String(long)] : []);
  });
});
