import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Conflict, IdempotencyKeyReused, NotFound } from '#server/errors.ts';
import { type IdempotencyKeys, type KeyRecord, makeOnce, recordOf } from './idempotency.ts';

class Crash extends Error {}

/** Keys and resources that outlive a process; every step may be late, or the last one of its process. */
function world(step: () => Promise<void>) {
  const records = new Map<string, KeyRecord>();
  const resources = new Set<string>();
  const keys: IdempotencyKeys = {
    async claim(record) {
      await step();
      const known = records.get(record.id) ?? record;
      records.set(record.id, known);
      await step();
      return known;
    },
    async made(record) {
      await step();
      records.set(record.id, { ...record, isMade: true });
      await step();
    },
    async release(record) {
      await step();
      if (!records.get(record.id)?.isMade) records.delete(record.id);
    },
  };
  const make = async (id: string) => {
    await step();
    if (resources.has(id)) throw new Error('duplicate key');
    resources.add(id);
    await step();
    return id;
  };
  const read = async (id: string) => {
    await step();
    if (!resources.has(id)) throw new NotFound();
    return id;
  };
  const post = (body = 'a') => makeOnce(keys, recordOf('kari', 'key', [body]), { make, read });
  return { keys, records, resources, post, read };
}

describe('a key makes one', () => {
  it('however many come at once, in whatever order their steps fall', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { post, resources } = world(() => scheduler.schedule(Promise.resolve()));
        const replies = Promise.all(Array.from({ length: 5 }, () => post()));
        await scheduler.waitFor(replies);
        expect(new Set(await replies)).toEqual(resources);
        expect(resources.size).toBe(1);
      }),
    );
  });

  it('whenever the server was killed before', async () => {
    for (let steps = 0; steps < 8; steps++) {
      let left = steps;
      let isDown = false;
      const { post, resources } = world(async () => {
        isDown ||= left-- === 0;
        if (isDown) throw new Crash();
      });
      await post().catch(() => {});
      [left, isDown] = [Number.POSITIVE_INFINITY, false];
      const again = await post();
      expect([...resources]).toEqual([again]);
      expect(await post()).toBe(again);
    }
  });
});

it('another body with the key is refused; what could not be made leaves no key', async () => {
  const { post, records, keys, read } = world(async () => {});
  await post();
  await expect(post('b')).rejects.toBeInstanceOf(IdempotencyKeyReused);
  const other = recordOf('kari', 'other', ['a']);
  const make = async () => {
    throw new Conflict('taken');
  };
  await expect(makeOnce(keys, other, { make, read })).rejects.toBeInstanceOf(Conflict);
  expect(records.has(other.id)).toBe(false);
});
