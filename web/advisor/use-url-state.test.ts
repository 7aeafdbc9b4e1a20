import { expect, test } from 'vitest';
import { changed, manyOf, oneOf, pageOf } from './use-url-state.ts';

function after(query: string, changes: Parameters<typeof changed>[1]): string {
  return changed(new URLSearchParams(query), changes).toString();
}

test('what is set replaces, what is empty goes, the rest stays', () => {
  expect(after('kind=vacancy&q=kokk', { kind: ['work_training', 'vacancy'] })).toBe(
    'q=kokk&kind=work_training&kind=vacancy',
  );
  expect(after('q=kokk&level=A2', { q: '' })).toBe('level=A2');
  expect(after('kind=vacancy', { kind: [] })).toBe('');
  expect(after('level=A2', { level: undefined })).toBe('');
});

test('a change leads to the first page, unless it is the page', () => {
  expect(after('q=kokk&page=3', { level: 'A2' })).toBe('q=kokk&level=A2');
  expect(after('q=kokk&page=3', { page: '4' })).toBe('q=kokk&page=4');
});

test('only a page that can be one', () => {
  for (const page of ['', '0', '-1', '1.5', 'x']) {
    expect(pageOf(new URLSearchParams({ page }))).toBe(1);
  }
  expect(pageOf(new URLSearchParams({ page: '7' }))).toBe(7);
});

test('only codes that there are', () => {
  const params = new URLSearchParams('shift=night&shift=noon&shift=day');
  expect(manyOf(params, 'shift', ['day', 'night'])).toEqual(['day', 'night']);
  expect(oneOf(params, 'shift', ['night'])).toBe('night');
  expect(oneOf(params, 'level', ['A1'])).toBeUndefined();
});
