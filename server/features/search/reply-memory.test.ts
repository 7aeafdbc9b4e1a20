import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { createKeepReplies } from './reply-memory.ts';

const schema = z.object({ n: z.int() });
const employer = (employerId: string) => ({ role: 'employer', employerId }) as Account;

function memory() {
  const state = {
    changes: 1 as number | undefined,
    now: new Date('2026-11-27T12:00:00Z'),
    made: 0,
  };
  const keep = createKeepReplies({
    changes: () => state.changes,
    readerOf: (caller) => (caller ? `${caller.role} ${caller.employerId}` : 'anyone'),
    now: () => state.now,
  });
  let meanwhile = (): void => {};
  const numbered = keep(schema, []);
  const make = async () => {
    const n = ++state.made;
    meanwhile();
    return { n };
  };
  const ask = async (
    query: object,
    account?: Account,
    language: 'nb' | 'en' = 'nb',
    besides?: unknown,
  ) => (await numbered({ account, query, language }, make, besides)).value.n;
  return {
    state,
    keep,
    ask,
    whileMaking(happens: () => void) {
      meanwhile = happens;
    },
  };
}

test('a reply is made once for all who see the same, until an opening changes', async () => {
  const { state, ask } = memory();
  expect([await ask({ q: 'kokk' }), await ask({ q: 'kokk' })]).toEqual([1, 1]);
  expect(await ask({ q: 'lager' })).toBe(2);
  expect(await ask({ q: 'kokk' }, undefined, 'en')).toBe(3);
  expect(await ask({ q: 'kokk' }, employer('a'))).toBe(4);
  expect(await ask({ q: 'kokk' }, employer('b'))).toBe(5);
  expect(await ask({ q: 'kokk' }, employer('a'))).toBe(4);
  state.changes = 2;
  expect(await ask({ q: 'kokk' })).toBe(6);
  // Those of before do not come back.
  state.changes = 1;
  expect(await ask({ q: 'kokk' })).toBe(7);
});

test('what else it is made from makes another reply of it', async () => {
  const { ask } = memory();
  expect(await ask({}, undefined, 'nb', { wish: 'kokk' })).toBe(1);
  expect(await ask({}, undefined, 'nb', { wish: 'lager' })).toBe(2);
  expect(await ask({}, undefined, 'nb', { wish: 'kokk' })).toBe(1);
});

test('a new day is another day, in Oslo', async () => {
  const { state, ask } = memory();
  state.now = new Date('2026-11-27T22:59:00Z');
  expect(await ask({})).toBe(1);
  state.now = new Date('2026-11-27T23:00:00Z');
  expect(await ask({})).toBe(2);
});

test('what changed while a reply was made may be in it or not, so that it is not kept', async () => {
  const { state, ask, whileMaking } = memory();
  whileMaking(() => {
    state.changes = 2;
  });
  expect(await ask({})).toBe(1);
  whileMaking(() => {});
  expect(await ask({})).toBe(2);
  expect(await ask({})).toBe(2);
});

test('nothing is kept of an engine outside the process, nor of what is near home', async () => {
  const { state, ask } = memory();
  expect([await ask({ near: 'me' }), await ask({ near: 'me' })]).toEqual([1, 2]);
  state.changes = undefined;
  expect([await ask({}), await ask({})]).toEqual([3, 4]);
});

test('what two endpoints are asked alike is not mixed up', async () => {
  const { keep, ask } = memory();
  expect(await ask({ q: 'a' })).toBe(1);
  const other = keep(z.object({ text: z.string() }), []);
  const reply = await other({ query: { q: 'a' }, language: 'nb' }, async () => ({ text: 'other' }));
  expect(reply.value).toEqual({ text: 'other' });
});
