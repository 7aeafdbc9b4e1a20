import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { groupAlike, wholeGroups } from './alike.ts';

const plain: OpeningCard = {
  id: 'a',
  kind: 'vacancy',
  title: 'Renholder',
  occupation: '9112',
  employerId: 'e',
  employer: { id: 'e', name: 'Solbakken' },
  municipality: '3907',
  municipalityName: 'Sandefjord',
  occupationTitle: 'Renholdere',
  remote: false,
  languageRequirement: {},
  shifts: [],
  driversLicences: [],
  qualifications: [],
  demands: [],
  places: 1,
  placesFree: 1,
  tasks: [],
  youGet: [],
  youNeed: [],
  status: 'published',
  version: 1,
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
};

function match(fields: Partial<OpeningCard>, score = 50) {
  return { opening: { ...plain, ...fields }, score };
}
const idsOf = (groups: { opening: OpeningCard }[][]): string[][] =>
  groups.map((group) => group.map(({ opening }) => opening.id));

test('openings alike but for id and dates are one, in the order of the best of them', () => {
  const groups = groupAlike([
    match({ id: 'a', deadline: '2026-12-01' }),
    match({ id: 'b', title: 'Kokk' }),
    match({ id: 'c', deadline: '2026-12-09', startDate: '2027-01-02', placesFree: 3, version: 7 }),
  ]);
  expect(idsOf(groups)).toEqual([['a', 'c'], ['b']]);
});

test('anything else that differs makes two', () => {
  const others: Partial<OpeningCard>[] = [
    { title: 'Vasker' },
    { kind: 'work_training' },
    { employer: { id: 'f', name: 'Fjellro' } },
    { municipality: '0301' },
    { hoursPerWeek: { min: 20, max: 20 } },
    { languageRequirement: { speaking: 'A2' } },
    { shifts: ['night'] },
    { tasks: ['Vaske gulv'] },
  ];
  for (const fields of others) {
    expect(groupAlike([match({}), match({ id: 'b', ...fields })])).toHaveLength(2);
  }
});

test('a group that the next page may add to is not shown yet', () => {
  const items = [match({ id: 'a' }, 80), match({ id: 'b', title: 'Kokk' }, 70)];
  expect(idsOf(wholeGroups(items, false))).toEqual([['a']]);
  expect(idsOf(wholeGroups(items, true))).toEqual([['a'], ['b']]);
});

test('page by page, no group that was shown grows and none is lost', () => {
  const kinds = fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 40 });
  fc.assert(
    fc.property(kinds, fc.integer({ min: 1, max: 7 }), (made, pageSize) => {
      const items = made
        // What is alike scores alike: the score follows from the title.
        .map(([title, day], i) =>
          match({ id: `${i}`, title: `T${title}`, deadline: `2026-12-0${day + 1}` }, title % 3),
        )
        .sort((a, b) => b.score - a.score);
      const whole = idsOf(groupAlike(items));
      for (let end = pageSize; end < items.length; end += pageSize) {
        const shown = idsOf(wholeGroups(items.slice(0, end), false));
        expect(shown).toEqual(whole.slice(0, shown.length));
      }
      expect(idsOf(wholeGroups(items, true))).toEqual(whole);
      expect(whole.flat()).toHaveLength(items.length);
    }),
  );
});
