import { expect, it } from 'vitest';
import { createKeptByRevision } from './kept-by-revision.ts';

interface Stored {
  group: string;
  revision: number;
}

/** A database of groups, which counts what is read of it. */
function stage(most: number) {
  const stored = new Map<string, Stored>();
  const reads: string[] = [];
  const all = createKeptByRevision<string>({
    revisions: async (group) =>
      [...stored]
        .filter(([, each]) => each.group === group)
        .map(([id, { revision }]) => ({ id, revision })),
    async read(ids) {
      reads.push(...ids);
      return ids.flatMap((id) => {
        const found = stored.get(id);
        return found ? [{ id, revision: found.revision, value: `${id} ${found.revision}` }] : [];
      });
    },
    most,
  });
  return { stored, reads, all };
}

it('reads each once for each of its revisions, and keeps nothing that is gone', async () => {
  const { stored, reads, all } = stage(10);
  stored.set('a', { group: 'x', revision: 0 });
  stored.set('b', { group: 'x', revision: 4 });
  expect(await all('x')).toEqual(['a 0', 'b 4']);
  expect(await all('x')).toEqual(['a 0', 'b 4']);
  expect(reads.splice(0)).toEqual(['a', 'b']);
  stored.set('b', { group: 'x', revision: 5 });
  stored.delete('a');
  expect(await all('x')).toEqual(['b 5']);
  expect(reads.splice(0)).toEqual(['b']);
  stored.set('a', { group: 'x', revision: 0 });
  expect(await all('x')).toEqual(['b 5', 'a 0']);
  expect(reads).toEqual(['a']);
});

it('keeps no more than it may, and those asked for last', async () => {
  const { stored, reads, all } = stage(2);
  for (const id of ['a', 'b', 'c']) stored.set(id, { group: id, revision: 0 });
  for (const group of ['a', 'b', 'a', 'c', 'a']) await all(group);
  expect(reads.splice(0)).toEqual(['a', 'b', 'c']);
  await all('b');
  expect(reads).toEqual(['b']);
});
