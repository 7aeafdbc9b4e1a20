import { expect, test } from 'vitest';
import { levelOptions } from './level-options.ts';

const values = [
  { value: 'B1', label: '', count: 5 },
  { value: 'none', label: '', count: 2 },
  { value: 'A2', label: '', count: 3 },
];

test('each level counts what asks for it or for less', () => {
  expect(levelOptions(values, undefined)).toEqual([
    { level: 'none', count: 2 },
    { level: 'A2', count: 5 },
    { level: 'B1', count: 10 },
  ]);
});

test('the chosen level stays in sight, with what it gives', () => {
  expect(levelOptions(values, 'A1')).toContainEqual({ level: 'A1', count: 2 });
  expect(levelOptions([], 'A1')).toEqual([{ level: 'A1', count: 0 }]);
});
