import { expect, test } from 'vitest';
import { createPageMemory } from './page-memory.ts';

const page = (bytes: number) => ({
  page: { route: '/', status: 200, html: Buffer.alloc(bytes), etag: '' },
  answers: new Map<string, string>(),
  day: '2026-11-27',
});

test('the page that was not asked for longest is forgotten, and no more is kept than there is room', () => {
  const memory = createPageMemory(4000);
  memory.set('a', page(1000));
  memory.set('b', page(1000));
  expect(memory.get('a')).toBeDefined();
  memory.set('c', page(1000));
  expect(['a', 'b', 'c'].map((key) => memory.get(key) !== undefined)).toEqual([true, false, true]);
  memory.set('large', page(10_000));
  expect(memory.get('large')).toBeUndefined();
  expect(memory.get('c')).toBeDefined();
  memory.set('a', page(1000));
  memory.set('a', page(500));
  memory.set('b', page(1000));
  expect([memory.get('a'), memory.get('b')]).not.toContain(undefined);
});
