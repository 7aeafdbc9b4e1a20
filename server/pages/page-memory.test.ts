import { expect, test } from 'vitest';
import { PageMemory } from './page-memory.ts';

const page = (bytes: number) => ({
  page: { route: '/', status: 200, html: Buffer.alloc(bytes), etag: '', compressed: new Map() },
  answers: new Map<string, string>(),
  day: '2026-11-27',
});

test('the page that was not asked for longest is forgotten, and no more is kept than there is room', () => {
  const memory = new PageMemory(4000);
  memory.put('a', page(1000));
  memory.put('b', page(1000));
  expect(memory.find('a')).toBeDefined();
  memory.put('c', page(1000));
  expect(['a', 'b', 'c'].map((key) => memory.find(key) !== undefined)).toEqual([true, false, true]);
  memory.put('large', page(10_000));
  expect(['a', 'b', 'c', 'large'].map((key) => memory.find(key))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  memory.put('a', page(1000));
  memory.put('a', page(500));
  memory.put('b', page(1000));
  expect([memory.find('a'), memory.find('b')]).not.toContain(undefined);
});
