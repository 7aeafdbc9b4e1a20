import { expect, test } from 'vitest';
import { ApiError } from '#web/api/call.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { againFaults } from './again-faults.ts';

const locks = [
  { participantId: 'ada', openingId: 'kitchen' },
  { participantId: 'bo', openingId: 'kitchen' },
];
const wordsOf = ({ participantId }: { participantId: string }) => participantId;
const refused = (path: string, code: 'too_many' | 'unknown_code') =>
  new ApiError(400, { code: 'invalid_input', fields: [{ path, code, message: '' }] });

test('the lock that there is no room for is named', () => {
  expect(againFaults(refused('locks.1', 'too_many'), locks, wordsOf)).toEqual([
    planText.changes.fault('bo'),
  ]);
});

test('of what is gone, and of no answer, the general words are said', () => {
  const gone = refused('places.0.openingId', 'unknown_code');
  expect(againFaults(gone, locks, wordsOf)).toEqual([planText.changes.unknown]);
  expect(againFaults(new ApiError(0), locks, wordsOf)).toHaveLength(1);
  expect(againFaults(null, locks, wordsOf)).toEqual([]);
});
