import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fakeCaches } from './fake-caches.ts';
import { forgetOtherPrograms } from './program-caches.ts';
import { forgetPersons } from './seen-caches.ts';
import { findAccount, findSeen, keepAccount, keepSeen } from './seen-store.ts';

const origin = 'http://site.example';
const hour = 3_600_000;
const me = { id: 'account-1', role: 'participant' } as Account;
const always = (): boolean => true;

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches(origin));
  vi.stubGlobal('location', new URL(origin));
  vi.useFakeTimers({ now: new Date('2026-11-27T08:00:00Z') });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function pass(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

describe('what was seen', () => {
  it('is found by the one it was kept for, with the time it came', async () => {
    await keepAccount(me, 'mark');
    await keepSeen(me.id, 'one', { title: 'Renhold' }, always);
    const at = Date.now();
    pass(hour);
    expect(await findSeen(me.id, 'one')).toEqual({ data: { title: 'Renhold' }, at });
    expect(await findSeen(null, 'one')).toBeUndefined();
    expect(await findSeen('account-2', 'one')).toBeUndefined();
  });

  it('is not kept for somebody who is gone, before or in the meantime', async () => {
    await keepAccount(me, 'mark');
    await keepSeen(me.id, 'one', 1, () => false);
    expect(await findSeen(me.id, 'one')).toBeUndefined();
    let asked = 0;
    await keepSeen(me.id, 'two', 2, () => asked++ === 0);
    expect(await caches.keys()).toEqual([]);
  });

  it('is kept for 14 days, and at most a hundred of it', async () => {
    await keepSeen(null, 'first', 0, always);
    pass(14 * 24 * hour);
    expect(await findSeen(null, 'first')).toMatchObject({ data: 0 });
    pass(1);
    expect(await findSeen(null, 'first')).toBeUndefined();

    await keepAccount(me, 'mark');
    for (let n = 0; n < 120; n++) await keepSeen(me.id, `page ${n}`, n, always);
    expect(await findSeen(me.id, 'page 0')).toBeUndefined();
    expect(await findSeen(me.id, 'page 119')).toMatchObject({ data: 119 });
    expect(await findAccount('mark')).toEqual(me);
    const [name = ''] = (await caches.keys()).filter((each) => each.endsWith(me.id));
    expect((await (await caches.open(name)).keys()).length).toBeLessThanOrEqual(101);
  });
});

describe('who is signed in', () => {
  it('is known by the session alone', async () => {
    await keepAccount(me, 'mark');
    expect(await findAccount('mark')).toEqual(me);
    expect(await findAccount('another')).toBeUndefined();
  });

  it('is forgotten with all that was kept when the session must have ended unused', async () => {
    await keepAccount(me, 'mark');
    pass(23 * hour);
    // The server has answered: the session goes on.
    await keepSeen(me.id, 'one', 1, always);
    pass(24 * hour);
    expect(await findAccount('mark')).toEqual(me);
    pass(1);
    expect(await findAccount('mark')).toBeUndefined();
    expect(await findSeen(me.id, 'one')).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });
});

describe('forgetting', () => {
  it('takes every person but one, and leaves what anyone may see', async () => {
    await keepAccount(me, 'mark');
    await keepAccount({ ...me, id: 'account-2' }, 'mark-2');
    await keepSeen(null, 'one', 1, always);
    await forgetPersons('account-2');
    expect(await findAccount('mark')).toBeUndefined();
    expect(await findAccount('mark-2')).toBeDefined();
    await forgetPersons();
    expect(await findAccount('mark-2')).toBeUndefined();
    expect(await findSeen(null, 'one')).toMatchObject({ data: 1 });
  });

  it('takes what other programs have kept', async () => {
    await keepSeen(null, 'one', 1, always);
    for (const old of ['fotfeste-seen-old.js', 'fotfeste-person-old.js-account-1', 'of-others']) {
      await caches.open(old);
    }
    await forgetOtherPrograms();
    expect(await caches.keys()).toEqual([expect.stringMatching(/^fotfeste-seen-/), 'of-others']);
  });
});
