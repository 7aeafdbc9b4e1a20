import { expect, test } from 'vitest';
import { cardAfter, isArrow } from './card-after.ts';

const counts = [2, 0, 1, 3];

test('up and down stay in the column, and end with it', () => {
  expect(cardAfter('ArrowDown', { column: 0, row: 0 }, counts)).toEqual({ column: 0, row: 1 });
  expect(cardAfter('ArrowDown', { column: 0, row: 1 }, counts)).toBeUndefined();
  expect(cardAfter('ArrowUp', { column: 3, row: 2 }, counts)).toEqual({ column: 3, row: 1 });
  expect(cardAfter('ArrowUp', { column: 3, row: 0 }, counts)).toBeUndefined();
});

test('left and right pass by what is empty, and enter a shorter column at its end', () => {
  expect(cardAfter('ArrowRight', { column: 0, row: 1 }, counts)).toEqual({ column: 2, row: 0 });
  expect(cardAfter('ArrowRight', { column: 2, row: 0 }, counts)).toEqual({ column: 3, row: 0 });
  expect(cardAfter('ArrowLeft', { column: 3, row: 2 }, counts)).toEqual({ column: 2, row: 0 });
  expect(cardAfter('ArrowLeft', { column: 0, row: 0 }, counts)).toBeUndefined();
  expect(cardAfter('ArrowRight', { column: 3, row: 0 }, counts)).toBeUndefined();
});

test('a link that is no card leads nowhere; other keys are none of ours', () => {
  expect(cardAfter('ArrowDown', { column: -1, row: -1 }, counts)).toBeUndefined();
  expect(isArrow('Enter')).toBe(false);
});
