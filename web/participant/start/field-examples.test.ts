import { expect, test } from 'vitest';
import { fieldExamples } from '#web/text/start.ts';

const [occupations = ''] = Object.values(
  import.meta.glob<string>('../../../seed/reference/occupations.csv', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

test('every field of work in the table of occupations is told in everyday words', () => {
  const rows = occupations.trim().split('\n').slice(1);
  // A title may hold a comma, within quotation marks; what stands after it does not.
  const fields = new Set(rows.map((row) => row.replace(/"[^"]*"/g, '').split(',')[2] ?? ''));
  expect(fields.size).toBeGreaterThan(5);
  expect(Object.keys(fieldExamples).sort()).toEqual([...fields].sort());
});
