import { expect, test } from 'vitest';
import { programmeText as t } from '#web/text/advisor-hours.ts';
import { noProgramme, programmeGaps, programmeSubject } from './programme-values.ts';

const today = '2026-11-27';

test('what is not known of a programme is said, and only what makes a difference', () => {
  expect(programmeGaps(undefined, today)).toEqual([t.noStart]);
  const start = '2026-01-01';
  expect(programmeGaps({ start }, today)).toEqual([t.noTrack, t.noSchooling]);
  const known = { start, track: 'work', schooling: 'below_upper_secondary' } as const;
  expect(programmeGaps(known, today)).toEqual([]);
  expect(programmeGaps({ ...known, end: '2026-11-26' }, today)).toEqual([t.noReason]);
  expect(programmeGaps({ ...known, end: '2026-11-27' }, today)).toEqual([]);
  expect(programmeGaps({ ...known, end: '2028-01-01' }, today)).toEqual([t.tooLong]);
});

test('what nobody has said is sent as nothing', () => {
  expect(programmeSubject.contentOf(noProgramme)).toEqual({
    programme: { start: null, end: null, track: null, schooling: null, endReason: null },
  });
});
