import { expect, test } from 'vitest';
import { giveWay, Turns } from './turns.ts';

test('runs take turns, and a change waits for the run under way', async () => {
  const turns = new Turns();
  const said: string[] = [];
  const run = (name: string) =>
    turns.run(async () => {
      said.push(`${name} begins`);
      await giveWay();
      said.push(`${name} ends`);
    });
  const first = run('first');
  const second = run('second');
  await Promise.resolve();
  await Promise.resolve();
  turns.change(() => said.push('change'));
  await Promise.all([first, second]);
  expect(said).toEqual(['first begins', 'first ends', 'change', 'second begins', 'second ends']);
  turns.change(() => said.push('at once'));
  expect(said.at(-1)).toBe('at once');
});

test('a run that fails lets the next one go', async () => {
  const turns = new Turns();
  const failing = turns.run(() => Promise.reject(new Error('no')));
  const next = turns.run(() => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
  await turns.idle();
});
