import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '#web/api/call.ts';
import { aForm, aThing } from './memory-form.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const lost = (): Promise<never> => Promise.reject(new ApiError(0));

test('a reply that was lost on its way is no conflict, whatever was written since', async () => {
  const form = aForm(aThing);
  form.meet({ after: lost });
  form.type({ title: 'Souskokk' });
  await form.pause();
  expect(form.status()).toBe('refused');
  form.meet({});
  form.type({ title: 'Sjefskokk' });
  await form.pause();
  expect(form.status()).toBe('saved');
  expect(form.onServer()).toMatchObject({ title: 'Sjefskokk', version: 6 });
});

test('the same after a reload', async () => {
  const form = aForm(aThing);
  form.meet({ after: lost });
  form.type({ title: 'Souskokk' });
  await form.pause();
  form.type({ title: 'Sjefskokk' });
  const newest = form.onServer();
  const again = aForm(newest, form.drafts);
  expect(again.values().title).toBe('Sjefskokk');
  if (newest) again.keeper.collide(newest);
  await again.pause();
  expect(again.status()).toBe('saved');
  expect(again.onServer()?.title).toBe('Sjefskokk');
});

test('a lost reply, and what others have changed since in other fields: both stay', async () => {
  const form = aForm(aThing);
  form.meet({ after: lost });
  form.type({ title: 'Souskokk' });
  await form.pause();
  form.meet({});
  form.storeElsewhere({ places: '5' });
  await form.keeper.flush();
  expect(form.status()).toBe('saved');
  expect(form.values()).toEqual({ title: 'Souskokk', places: '5' });
});

test('a change taken back after a lost reply is taken back on the server, too', async () => {
  const form = aForm(aThing);
  form.meet({ after: lost });
  form.type({ title: 'Souskokk' });
  await form.pause();
  form.meet({});
  form.type({ title: 'Kokk' });
  await form.pause();
  expect(form.onServer()?.title).toBe('Kokk');
});
