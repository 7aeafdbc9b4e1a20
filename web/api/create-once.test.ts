import { beforeEach, expect, test } from 'vitest';
import type { Shelf } from './account-storage.ts';
import { ApiError } from './call.ts';
import { createOnce, type Made } from './create-once.ts';

const kept = new Map<string, string>();
const shelf: Shelf = {
  read: (name) => JSON.parse(kept.get(name) ?? 'null') ?? undefined,
  write: (name, value) => kept.set(name, JSON.stringify(value)),
  drop: (name) => kept.delete(name),
  holds: (beginning) => [...kept.keys()].some((name) => name.startsWith(beginning)),
};
let sent: { body: { title: string }; key: string }[] = [];
let answers: (Error | undefined)[] = [];

beforeEach(() => {
  kept.clear();
  sent = [];
  answers = [];
});

function create(title: string): Promise<Made<string>> {
  return createOnce(shelf, 'thing', { title }, async (body, key) => {
    sent.push({ body, key });
    const answer = answers.shift();
    if (answer) throw answer;
    return `made ${body.title}`;
  });
}

const lost = (): Error => new ApiError(0);
const refused = (): Error => new ApiError(400, { code: 'invalid_input' });

test('after a lost reply the same body goes again under the same key', async () => {
  answers = [lost()];
  await expect(create('a')).rejects.toThrow();
  expect(await create('a')).toEqual({ made: 'made a', isAsSent: true });
  expect(sent[1]).toEqual(sent[0]);
  await create('a');
  expect(sent[2]?.key).not.toBe(sent[0]?.key);
});

test('what was changed meanwhile does not make a second one', async () => {
  answers = [lost(), new ApiError(503)];
  await expect(create('a')).rejects.toThrow();
  await expect(create('b')).rejects.toThrow();
  expect(await create('c')).toEqual({ made: 'made a', isAsSent: false });
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
});

test('a refusal has made nothing: what is meant now goes under a new key', async () => {
  answers = [refused()];
  await expect(create('a')).rejects.toThrow();
  expect(await create('b')).toEqual({ made: 'made b', isAsSent: true });
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

test('a lost attempt that turns out to be refused stands in nobody’s way', async () => {
  answers = [lost(), refused()];
  await expect(create('a')).rejects.toThrow();
  expect(await create('b')).toEqual({ made: 'made b', isAsSent: true });
  expect(sent.map(({ body }) => body.title)).toEqual(['a', 'a', 'b']);
});
