import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { planModel } from '#server/features/plans/plan-model.ts';
import {
  createPlanStore,
  type PlanStore,
  type StoredPlan,
} from '#server/features/plans/plan-store.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { OpenedDatabase } from './store-driver-suite.ts';

/** Plans that wait and plans that are solved, on every engine. */
export function planStoresSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`plan store: ${engine}`, () => {
    let opened: OpenedDatabase;
    let store: PlanStore;
    const most = 3;
    const at = new Date('2026-03-01T12:00:00.000Z');
    const later = (minutes: number): Date => new Date(at.getTime() + 60_000 * minutes);

    beforeAll(async () => {
      opened = await open();
      store = createPlanStore(opened.database.connection);
      await opened.database.prepare([]);
    });
    afterAll(async () => {
      await opened?.dispose();
    });
    beforeEach(async () => {
      await planModel(opened.database.connection).deleteMany({});
    });

    const aPlan = (id: string, fields: Partial<StoredPlan> = {}): StoredPlan => ({
      ...{ id, municipality: '3907', at, state: 'queued', progress: 0, today: '2026-03-01' },
      by: { accountId: 'a', displayName: 'Blåbær Prøvestad' },
      head: { each: 1, perPlace: 1, goal: 'most_people', people: 2, openings: 1 },
      input: {
        ...{ each: 1, perPlace: 1, goal: 'most_people', minScore: 0 },
        ...{ locks: [], ruledOut: [], places: [] },
      },
      weights: defaultWeights,
      ...{ participantIds: ['ada', 'bo'], openingIds: 'kitchen school' },
      ...{ owner: 'here', aliveUntil: later(1), attempts: 1, revision: 0 },
      ...fields,
    });
    const insert = (id: string, fields: Partial<StoredPlan> = {}): Promise<boolean> =>
      store.insert(aPlan(id, fields), most);
    const inserted = async (id: string, fields: Partial<StoredPlan> = {}): Promise<void> => {
      expect(await insert(id, fields)).toBe(true);
    };
    const result = {
      ...{ total: 1, placed: 1, spread: { giniAll: 0, gini: 0, coverage: 0.5 } },
      compared: { greedy: { total: 1, placed: 1 }, random: { total: 1, placed: 1 } },
    };
    const parts = { lines: '[]', shortage: '[1]' };
    const solved = { state: 'done', progress: 1, result, parts } as const;

    test('comes back as it was put in, and a second one of its id is refused', async () => {
      await inserted('one', { name: 'Vår' });
      expect(await store.find('one')).toEqual(aPlan('one', { name: 'Vår' }));
      await expect(insert('one')).rejects.toThrow('a plan of this id');
      expect(await store.remove('one')).toBe(true);
      expect(await store.remove('one')).toBe(false);
      expect(await store.find('one')).toBeUndefined();
    });

    test('so many of a municipality wait and no more, also when all come at the same moment', async () => {
      const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => insert(id)));
      expect(answers.filter(Boolean).length).toBe(most);
      expect(await insert('f')).toBe(false);
      await inserted('elsewhere', { municipality: '0301' });
      const { items, total } = await store.page('3907', [], { skip: 0, limit: 10 });
      expect(total).toBe(most);
      // Whatever it ends as, or who ends it: there is room for one more, and for one only.
      const [first, second, third] = items.map(({ id }) => id) as [string, string, string];
      const ends = [
        () => store.remove(first),
        () => store.finish(aPlan(second), solved),
        () => store.change(third, 'here', { state: 'failed' }),
      ];
      for (const [i, end] of ends.entries()) {
        expect(await end()).toBe(true);
        const tried = await Promise.all(['x', 'y'].map((id) => insert(`${id}${i}`)));
        expect(tried.filter(Boolean).length).toBe(1);
      }
      // One that is on its way, or taken over, waits still.
      const [{ id = '' } = {}] = await store.abandoned('here', at);
      await store.change(id, 'here', { state: 'running' });
      expect(await store.takeOver(aPlan(id), { owner: 'there', aliveUntil: later(2) })).toBe(true);
      expect(await insert('too many')).toBe(false);
    });

    test('is finished by its own process and of the revision that was found, and by none after', async () => {
      await inserted('one');
      expect(await store.change('one', 'there', { progress: 0.5 })).toBe(false);
      expect(await store.finish(aPlan('one', { revision: 1 }), solved)).toBe(false);
      const left = { participantIds: ['bo'], name: undefined };
      expect(await store.reduce(aPlan('one'), left)).toBe(true);
      expect(await store.reduce(aPlan('one'), left)).toBe(false);
      expect(await store.finish(aPlan('one'), solved)).toBe(false);
      const reduced = { revision: 1, participantIds: ['bo'] };
      expect(await store.finish(aPlan('one', reduced), solved)).toBe(true);
      expect(await store.change('one', 'here', { progress: 0.5 })).toBe(false);
      expect(await store.find('one')).toEqual(aPlan('one', { ...reduced, ...solved }));
    });

    test('that nobody looks for is taken up once', async () => {
      await inserted('dead', { owner: 'there', aliveUntil: at });
      await inserted('alive', { owner: 'there', aliveUntil: later(1) });
      await inserted('own', { at: later(-1), aliveUntil: later(5) });
      const found = await store.abandoned('here', at);
      expect(found.map(({ id }) => id)).toEqual(['own', 'dead']);
      const [, dead] = found as [StoredPlan, StoredPlan];
      const by = (owner: string) => store.takeOver(dead, { owner, aliveUntil: later(1) });
      expect((await Promise.all([by('one'), by('other')])).toSorted()).toEqual([false, true]);
      expect(await store.find('dead')).toMatchObject({ attempts: 2, state: 'queued' });
    });

    test('is listed newest first, and is the newest solved, to those who may see all in it', async () => {
      const end = async (id: string, minutes: number, fields: Partial<StoredPlan> = {}) => {
        await inserted(id, { at: later(minutes), ...fields });
        const ended = {
          ...solved,
          state: fields.state === 'running' ? 'stopped' : 'done',
        } as const;
        expect(await store.finish(aPlan(id), ended)).toBe(true);
      };
      expect(await store.newestDone('3907', [])).toBeUndefined();
      await end('oldest', 0);
      await end('shown', 1, { name: 'Vår' });
      await end('hidden', 2, { participantIds: ['bo', 'eli'] });
      await end('stopped', 3, { state: 'running' });
      await end('elsewhere', 4, { municipality: '0301' });
      await inserted('waiting', { at: later(5) });
      const newest = async (hidden: string[]) => (await store.newestDone('3907', hidden))?.id;
      expect(await newest([])).toBe('hidden');
      expect(await newest(['eli'])).toBe('shown');
      expect(await newest(['bo'])).toBeUndefined();
      const { id, name, parts: kept } = (await store.newestDone('3907', ['eli'])) ?? {};
      expect({ id, name, kept }).toEqual({
        ...{ id: 'shown', name: 'Vår', kept: { shortage: parts.shortage } },
      });
      const page = await store.page('3907', ['eli'], { skip: 1, limit: 2 });
      expect(page.items.map((each) => each.id)).toEqual(['stopped', 'shown']);
      expect(page.total).toBe(4);
      const withEli = await store.withPerson('eli');
      expect(withEli.map((each) => each.id)).toEqual(['hidden']);
    });
  });
}
