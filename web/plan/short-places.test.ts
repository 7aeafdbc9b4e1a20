import { expect, test } from 'vitest';
import { shortGroups } from './short-places.ts';

const short = (openingId: string, occupation: string, municipality: string, gain: number) => ({
  openingId,
  occupation,
  municipality,
  gain,
});

test('openings of one occupation in one municipality are asked for together, by the most one gives', () => {
  const groups = shortGroups([
    short('a', '5120', '3907', 12),
    short('b', '9112', '3907', 9),
    short('c', '5120', '3907', 3),
    short('d', '5120', '3905', 20),
  ]);
  expect(groups).toEqual([
    { occupation: '5120', municipality: '3905', gain: 20, openings: 1 },
    { occupation: '5120', municipality: '3907', gain: 12, openings: 2 },
    { occupation: '9112', municipality: '3907', gain: 9, openings: 1 },
  ]);
});
