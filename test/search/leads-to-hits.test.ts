import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createInterpret } from '#server/features/search/interpret.ts';
import { createLeadsToHits, type LeadsToHits } from '#server/features/search/leads-to-hits.ts';
import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import type { SearchIndex } from '#server/search/search-index.ts';
import { createUnderstand } from '#server/search/understanding/understanding.ts';
import { openingKinds, publicKinds } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { anOpening } from '#test/factories/opening.ts';
import { indexed, searchTables, today } from './search-inputs.ts';

const tables = await searchTables();
const understand = createUnderstand(tables);
const everyone = { kinds: publicKinds };

/** Each is searched for as something else than its words alone. */
const titles = ['Kokk natt', 'Kokk dag', 'Renholder kveld', 'Renholder helg Oslo', 'Praksis kokk'];
const tomorrow = '2026-03-02';

const asked = titles.flatMap((title) =>
  [everyone, { kinds: openingKinds }].flatMap((visibility) =>
    [today, tomorrow].map((day): Parameters<LeadsToHits> => [title, visibility, day]),
  ),
);

const change = fc.record({
  id: fc.constantFrom('opening-1', 'opening-2', 'opening-3'),
  isRemoved: fc.boolean(),
  fields: fc.record({
    title: fc.constantFrom(...titles),
    kind: fc.constantFrom('vacancy', 'work_training'),
    municipality: fc.constantFrom('0301', '4601'),
    shifts: fc.subarray(['day', 'evening', 'night', 'weekend'] as const),
    deadline: fc.constantFrom(today, tomorrow),
    placesFree: fc.constantFrom(0, 1),
  }),
});

/** What is published, in search and as the process knows it. */
function world() {
  const index = createEmbeddedIndex(tables);
  const known = new Map<string, StoredOpening>();
  const revisions = new Map<string, number>();
  return {
    index,
    knownRevision: (id: string) => known.get(id)?.revision,
    async put(fields: Partial<StoredOpening> & { id: string }) {
      const revision = (revisions.get(fields.id) ?? 0) + 1;
      revisions.set(fields.id, revision);
      const opening = anOpening({ ...fields, revision });
      known.set(opening.id, opening);
      await index.put([indexed(opening)]);
    },
    async remove(id: string) {
      known.delete(id);
      await index.remove([id]);
    },
  };
}

function leadsToHitsIn(
  index: Pick<SearchIndex, 'search'>,
  knownRevision: (id: string) => number | undefined,
): LeadsToHits {
  const interpret = createInterpret(understand);
  return createLeadsToHits({ index, understand, interpret, knownRevision });
}

test('whatever changes, a title leads to hits when a search for it finds some', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
      const { index, knownRevision, put, remove } = world();
      const remembering = leadsToHitsIn(index, knownRevision);
      for (const { id, isRemoved, fields } of changes) {
        await (isRemoved ? remove(id) : put({ id, ...fields }));
        for (const question of asked) {
          const anew = leadsToHitsIn(index, () => undefined);
          expect(await remembering(...question), String(question)).toBe(await anew(...question));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('a title is not searched for again while the opening that was found stands as it stood', async () => {
  const { index, knownRevision, put, remove } = world();
  const search = vi.spyOn(index, 'search');
  const leadsToHits = leadsToHitsIn(index, knownRevision);
  const isHit = (): Promise<boolean> => leadsToHits('Kokk natt', everyone, today);
  const night = { id: 'opening-1', title: 'Kokk natt', shifts: ['night' as const] };

  await put(night);
  expect(await isHit()).toBe(true);
  const searches = search.mock.calls.length;
  await put({ id: 'opening-2', title: 'Kokk dag' });
  expect(await isHit()).toBe(true);
  expect(search).toHaveBeenCalledTimes(searches);

  await put({ ...night, shifts: ['day'] });
  expect(await isHit()).toBe(false);
  await put(night);
  expect(await isHit()).toBe(true);
  await remove(night.id);
  expect(await isHit()).toBe(false);
});

test('what was found without one of the words bears no witness: that may be the other word soon', async () => {
  const { index, knownRevision, put, remove } = world();
  const leadsToHits = leadsToHitsIn(index, knownRevision);
  const isHit = (): Promise<boolean> => leadsToHits('Kokk natt Lunde', everyone, today);
  const night = { shifts: ['night' as const] };

  await put({ id: 'opening-1', title: 'Hotell Lunde', ...night });
  await put({ id: 'opening-2', title: 'Kokk', ...night });
  await put({ id: 'opening-3', title: 'Kokk', ...night });
  expect(await isHit()).toBe(true);
  // Now "kokk" is as rare and stands first, so that Lunde is the place.
  await remove('opening-3');
  expect(await isHit()).toBe(false);
});
