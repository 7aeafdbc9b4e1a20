import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '#web/api/call.ts';
import { aForm, aThing } from './memory-form.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('too little to store stays in the browser', async () => {
  const form = aForm();
  form.type({ places: '2' });
  await form.pause();
  expect(form.status()).toBe('unsaved');
  expect(form.drafts.get(undefined)?.values.places).toBe('2');
  expect(form.sent).toEqual([]);
});

test('what saves itself is stored when the writing pauses, and its draft goes', async () => {
  const form = aForm();
  form.type({ title: 'Kokk' });
  form.type({ title: 'Souskokk' });
  expect(form.status()).toBe('waiting');
  await form.pause();
  expect(form.status()).toBe('saved');
  expect(form.sent).toHaveLength(1);
  expect(form.drafts.size).toBe(0);
});

test('what is written while a request is under way is stored after it, over the new version', async () => {
  const form = aForm();
  let letGo = (): void => undefined;
  form.meet({ before: () => new Promise((resolve) => (letGo = resolve)) });
  form.type({ title: 'Kokk' });
  await form.pause();
  expect(form.status()).toBe('saving');
  form.type({ title: 'Souskokk' });
  form.meet({});
  letGo();
  await vi.advanceTimersByTimeAsync(0);
  expect(form.status()).toBe('waiting');
  expect(form.drafts.get('one')?.values.title).toBe('Souskokk');
  await form.pause();
  expect(form.sent.at(-1)).toEqual({ title: 'Souskokk' });
  expect(form.drafts.size).toBe(0);
});

test('what the server holds in a tidier form is stored, once', async () => {
  const form = aForm();
  form.type({ title: 'Kok-k  på   sykehjem' });
  await form.pause();
  await form.pause();
  expect(form.sent).toHaveLength(1);
  expect(form.status()).toBe('saved');
  expect(form.values().title).toBe('Kok-k  på   sykehjem');
  form.type({ places: '2' });
  await form.pause();
  expect(form.sent.at(-1)).toEqual({ places: '2' });
});

test('taking a change back leaves nothing to store', async () => {
  const form = aForm(aThing);
  form.type({ title: 'Annen' });
  form.type({ title: 'Kokk' });
  await form.pause();
  expect(form.sent).toEqual([]);
  expect(form.drafts.size).toBe(0);
});

test('a refusal is told, the words stay in the browser, and the next change tries again', async () => {
  const form = aForm();
  const refusal = new ApiError(400, { code: 'invalid_input' });
  form.meet({ before: () => Promise.reject(refusal) });
  form.type({ title: 'Kokk' });
  await form.pause();
  expect(form.keeper.keeping()).toMatchObject({ status: 'refused', error: refusal });
  expect(form.drafts.size).toBe(1);
  form.meet({});
  form.type({ title: 'Souskokk' });
  await form.pause();
  expect(form.status()).toBe('saved');
});

test("someone else's change is a conflict: nothing is sent until one has chosen", async () => {
  const form = aForm(aThing);
  form.storeElsewhere({ title: 'Deres', places: '3' });
  form.type({ title: 'Min' });
  await form.pause();
  expect(form.keeper.keeping()).toMatchObject({ status: 'conflict', newest: { title: 'Deres' } });
  form.type({ title: 'Min egen' });
  await form.pause();
  expect(form.sent).toHaveLength(1);
  const { newest } = form.keeper.keeping();
  expect(newest && form.keeper.changes(newest)).toEqual({
    mine: ['title'],
    theirs: ['title', 'places'],
  });

  await form.keeper.keepMine();
  expect(form.sent.at(-1)).toEqual({ title: 'Min egen' });
  expect(form.onServer()).toMatchObject({ title: 'Min egen', places: '3' });
  expect(form.values().places).toBe('3');
});

test('of a conflict one may take theirs', async () => {
  const form = aForm(aThing);
  form.storeElsewhere({ title: 'Deres' });
  form.type({ title: 'Min' });
  await form.pause();
  form.keeper.takeTheirs();
  expect(form.values().title).toBe('Deres');
  expect(form.status()).toBe('saved');
  expect(form.drafts.size).toBe(0);
});

test('words over an older version collide with the newest, unless they are in it', () => {
  const form = aForm(aThing);
  form.type({ title: 'Min' });
  form.keeper.collide({ ...aThing, places: '2', version: 5 });
  expect(form.status()).toBe('conflict');
  const other = aForm(aThing);
  other.type({ title: 'Min' });
  other.keeper.collide({ ...aThing, title: 'Min', version: 5 });
  expect(other.status()).toBe('saved');
});

test('what does not save itself is stored when one says so', async () => {
  const form = aForm({ ...aThing, isOut: true });
  form.type({ title: 'Souskokk' });
  await form.pause();
  expect(form.status()).toBe('unsaved');
  expect(form.drafts.get('one')).toMatchObject({ stored: { version: 4 } });
  await form.keeper.flush();
  expect(form.sent).toEqual([{ title: 'Souskokk' }]);
  expect(form.status()).toBe('saved');
});

test('leaving the form stores what waits for a pause', async () => {
  const form = aForm();
  form.type({ title: 'Kokk' });
  void form.keeper.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(form.sent).toHaveLength(1);
});
