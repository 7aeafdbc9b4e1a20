import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('every field of work in the table of occupations has a picture', () => {
  const rows = read('seed/reference/occupations.csv').trim().split('\n').slice(1);
  // A title may hold a comma, within quotation marks; what stands after it does not.
  const fields = new Set(rows.map((row) => row.replace(/"[^"]*"/g, '').split(',')[2]));
  const style = read('web/participant/start/field-pictures.module.css');
  const pictured = [...style.matchAll(/data-field="([^"]+)"/g)].map(([, field]) => field);
  expect(fields.size).toBeGreaterThan(5);
  expect(pictured.sort()).toEqual([...fields].sort());
});
