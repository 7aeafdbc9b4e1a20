import { expect, test } from 'vitest';
import { movedPeople } from './moved-lines.ts';

const pair = (participantId: string, openingId: string) => ({ participantId, openingId });

test('who changed, lost or got a place has moved; who has the same has not', () => {
  const before = [pair('ada', 'kitchen'), pair('bo', 'school'), pair('eli', 'laundry')];
  const after = [pair('ada', 'school'), pair('eli', 'laundry'), pair('ola', 'kitchen')];
  expect(movedPeople(before, after)).toEqual([
    { participantId: 'ada', from: ['kitchen'], to: ['school'] },
    { participantId: 'bo', from: ['school'], to: [] },
    { participantId: 'ola', from: [], to: ['kitchen'] },
  ]);
});

test('of several places only those that are others', () => {
  const before = [pair('ada', 'kitchen'), pair('ada', 'school')];
  const after = [pair('ada', 'kitchen'), pair('ada', 'laundry')];
  expect(movedPeople(before, after)).toEqual([
    { participantId: 'ada', from: ['school'], to: ['laundry'] },
  ]);
});
