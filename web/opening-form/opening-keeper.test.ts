import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Opening, openingInput } from '#shared/openings/opening.ts';
import { ApiError } from '#web/api/call.ts';
import type { StoreOpening } from '#web/api/own-openings.ts';
import type { UnsavedOpening } from './browser-copy.ts';
import { contentOf, rebased } from './opening-content.ts';
import { OpeningKeeper } from './opening-keeper.ts';
import { emptyValues, type OpeningValues, valuesOf } from './opening-values.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const enough: Partial<OpeningValues> = { kind: 'vacancy', title: 'Kokk', occupation: '5120' };
const pauseMs = 2000;

/** A form over a server in memory, with the browser's copies in hand. */
function aForm(stored?: Opening) {
  const copies = new Map<string | undefined, UnsavedOpening>();
  const blank = emptyValues('3907');
  let values = blank;
  let onServer = stored;
  let answer: (() => Promise<void>) | undefined;
  const sent: StoreOpening[] = [];

  const keeper = new OpeningKeeper({
    values: () => values,
    employerId: 'employer-1',
    stored,
    blank,
    copyOf: (id) => ({
      read: () => copies.get(id),
      write: (copy) => copies.set(id, copy),
      drop: () => copies.delete(id),
    }),
    async store(change) {
      sent.push(change);
      await answer?.();
      if (onServer && change.stored?.version !== onServer.version) {
        throw new ApiError(409, { code: 'conflict', current: onServer });
      }
      const before = onServer ? contentOf(valuesOf(onServer)) : {};
      const merged = { ...before, employerId: 'employer-1', ...change.content };
      onServer = anOpening(merged, (onServer?.version ?? 0) + 1);
      return onServer;
    },
  });
  return {
    keeper,
    copies,
    sent,
    write(change: Partial<OpeningValues>) {
      values = { ...values, ...change };
      keeper.changed();
    },
    /** Someone else stores this. */
    storeElsewhere(change: Partial<OpeningValues>) {
      const before = onServer ? valuesOf(onServer) : blank;
      const content = { ...contentOf({ ...before, ...change }), employerId: 'employer-1' };
      onServer = anOpening(content, (onServer?.version ?? 0) + 1);
    },
    /** The server answers to the next requests like this. */
    answerWith(next: (() => Promise<void>) | undefined) {
      answer = next;
    },
    /** One chooses to keep one's own changes over the newest. */
    goOnWithMine() {
      const { stored, newest } = keeper.keeping();
      if (!stored || !newest) throw new Error('there is no conflict');
      values = rebased(values, valuesOf(stored), valuesOf(newest));
      keeper.adopt(newest);
    },
    onServer: () => onServer,
    status: () => keeper.keeping().status,
    pause: () => vi.advanceTimersByTimeAsync(pauseMs),
  };
}

function anOpening(content: object, version: number, status: Opening['status'] = 'draft'): Opening {
  return {
    ...openingInput.parse(content),
    id: 'opening-1',
    employer: { id: 'employer-1', name: 'Solbakken' },
    municipalityName: 'Sandefjord',
    occupationTitle: 'Kokker',
    placesFree: 1,
    status,
    version,
    createdAt: '2026-01-01T08:00:00Z',
    updatedAt: '2026-01-01T08:00:00Z',
  };
}

test('too little for a draft stays in the browser', async () => {
  const form = aForm();
  form.write({ kind: 'vacancy', title: 'Kokk' });
  await form.pause();
  expect(form.status()).toBe('in_browser');
  expect(form.copies.get(undefined)?.values.title).toBe('Kokk');
  expect(form.sent).toEqual([]);
});

test('a draft is stored when the writing pauses, and its copy in the browser goes', async () => {
  const form = aForm();
  form.write(enough);
  form.write({ title: 'Kokk på sykehjem' });
  expect(form.status()).toBe('waiting');
  await form.pause();
  expect(form.status()).toBe('saved');
  expect(form.sent).toHaveLength(1);
  expect(form.keeper.keeping().stored).toMatchObject({ title: 'Kokk på sykehjem', version: 1 });
  expect(form.copies.size).toBe(0);
});

test('what is written while a request is under way is stored after it, over the new version', async () => {
  const form = aForm();
  let letGo = (): void => undefined;
  form.answerWith(() => new Promise((resolve) => (letGo = resolve)));
  form.write(enough);
  await form.pause();
  expect(form.status()).toBe('saving');
  form.write({ title: 'Souskokk' });
  form.answerWith(undefined);
  letGo();
  await vi.advanceTimersByTimeAsync(0);
  expect(form.status()).toBe('waiting');
  expect(form.copies.get('opening-1')?.values.title).toBe('Souskokk');
  await form.pause();
  expect(form.sent.map(({ stored }) => stored?.version)).toEqual([undefined, 1]);
  expect(form.keeper.keeping().stored?.title).toBe('Souskokk');
  expect(form.copies.size).toBe(0);
});

test('taking a change back leaves nothing to store', async () => {
  const form = aForm();
  form.write(enough);
  await form.pause();
  form.write({ title: 'Annen' });
  form.write({ title: 'Kokk' });
  await form.pause();
  expect(form.sent).toHaveLength(1);
  expect(form.copies.size).toBe(0);
});

test('a refusal is told, the words stay in the browser, and the next change tries again', async () => {
  const form = aForm();
  const refusal = new ApiError(400, { code: 'invalid_input' });
  form.answerWith(() => Promise.reject(refusal));
  form.write(enough);
  await form.pause();
  expect(form.keeper.keeping()).toMatchObject({ status: 'refused', error: refusal });
  expect(form.copies.size).toBe(1);
  form.answerWith(undefined);
  form.write({ title: 'Souskokk' });
  await form.pause();
  expect(form.status()).toBe('saved');
});

test("someone else's change is a conflict: nothing is sent until one has chosen", async () => {
  const form = aForm();
  form.write(enough);
  await form.pause();
  form.storeElsewhere({ title: 'Deres', places: '3' });
  form.write({ title: 'Min' });
  await form.pause();
  expect(form.keeper.keeping()).toMatchObject({ status: 'conflict', newest: { title: 'Deres' } });
  form.write({ title: 'Min egen' });
  await form.pause();
  expect(form.sent).toHaveLength(2);

  form.goOnWithMine();
  await form.pause();
  expect(form.sent.at(-1)?.content).toEqual({ title: 'Min egen' });
  expect(form.keeper.keeping()).toMatchObject({
    status: 'saved',
    stored: { title: 'Min egen', places: 3, version: 3 },
  });
});

test('only what is changed is sent', async () => {
  const form = aForm();
  form.write(enough);
  await form.pause();
  form.write({ deadline: '2026-12-24' });
  await form.pause();
  expect(form.sent.at(-1)?.content).toEqual({ deadline: '2026-12-24' });
});

test('words that were written over an older version collide with the newest', async () => {
  const values = { ...emptyValues('3907'), ...enough };
  const form = aForm(anOpening({ ...contentOf(values), employerId: 'employer-1' }, 4));
  form.storeElsewhere({ places: '2' });
  form.write({ ...enough, title: 'Min' });
  const newest = form.onServer();
  if (newest) form.keeper.collide(newest);
  expect(form.status()).toBe('conflict');
  form.goOnWithMine();
  await form.pause();
  expect(form.onServer()).toMatchObject({ title: 'Min', places: 2, version: 6 });
});

test('an answer that was lost on its way is no conflict', async () => {
  const form = aForm();
  form.write(enough);
  await form.pause();
  form.storeElsewhere({ title: 'Min' });
  form.write({ title: 'Min' });
  await form.pause();
  expect(form.keeper.keeping()).toMatchObject({ status: 'saved', stored: { version: 2 } });
});

test('a published opening changes only when one says so', async () => {
  const values = { ...emptyValues('3907'), ...enough };
  const published = anOpening({ ...contentOf(values), employerId: 'employer-1' }, 4, 'published');
  const form = aForm(published);
  form.write({ ...enough, title: 'Souskokk' });
  await form.pause();
  expect(form.status()).toBe('unsaved');
  expect(form.copies.get('opening-1')).toMatchObject({ stored: { version: 4 } });
  expect(form.sent).toEqual([]);
  await form.keeper.flush();
  expect(form.sent).toHaveLength(1);
  expect(form.status()).toBe('saved');
});

test('leaving the form stores what waits for a pause', async () => {
  const form = aForm();
  form.write(enough);
  form.keeper.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(form.sent).toHaveLength(1);
});
