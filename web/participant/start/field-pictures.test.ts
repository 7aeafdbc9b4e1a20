import { expect, test } from 'vitest';
import { fieldExamples } from '#web/text/start.ts';

function textOf(files: Record<string, string>): string {
  return Object.values(files).join('');
}

const raw = { query: '?raw', import: 'default', eager: true } as const;
const occupations = textOf(import.meta.glob('../../../seed/reference/occupations.csv', raw));
const pictures = textOf(import.meta.glob('./field-pictures.module.css', raw));

test('every field of work in the table of occupations has a picture and everyday words', () => {
  const rows = occupations.trim().split('\n').slice(1);
  // A title may hold a comma, within quotation marks; what stands after it does not.
  const fields = [...new Set(rows.map((row) => row.replace(/"[^"]*"/g, '').split(',')[2] ?? ''))];
  expect(fields.length).toBeGreaterThan(5);
  const pictured = [...pictures.matchAll(/data-field="([^"]+)"/g)].map(([, field]) => field);
  expect(pictured.sort()).toEqual([...fields].sort());
  expect(Object.keys(fieldExamples).sort()).toEqual([...fields].sort());
});
