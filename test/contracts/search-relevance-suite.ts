import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import type { SearchIndex } from '#server/search/search-index.ts';
import { generatedOpenings, type RelevanceRow, relevanceOf } from '#test/search/relevance.ts';
import { moreRelevanceQueries, relevanceQueries } from '#test/search/relevance-queries.ts';
import { inBatches } from '#test/search/search-inputs.ts';

/** The same bar for every engine: what people write finds the right occupation among the first ten. */
export function searchRelevanceSuite(
  engine: string,
  open: (tables: ReferenceTables) => Promise<SearchIndex>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`relevance: ${engine}`, () => {
    let index: SearchIndex;
    let rows: Map<string, RelevanceRow>;
    beforeAll(async () => {
      const tables = await readReferenceTables(join(import.meta.dirname, '../../seed/reference'));
      const openings = generatedOpenings(3000, tables);
      index = await open(tables);
      await index.rebuild(inBatches(openings));
      rows = new Map((await relevanceOf(index, openings, tables)).map((row) => [row.query, row]));
      if (process.env.TEST_PRINT_RELEVANCE) process.stdout.write(`${table([...rows.values()])}\n`);
    });
    afterAll(async () => {
      await index?.close();
    });

    test.each([...relevanceQueries, ...moreRelevanceQueries])('%s finds %s', (query, expected) => {
      if (expected === 'none') expect(rows.get(query)?.total).toBe(0);
      else expect(rows.get(query)?.place).toBeLessThanOrEqual(10);
    });
  });
}

function table(rows: readonly RelevanceRow[]): string {
  return rows
    .map((row) => `${row.query.padEnd(24)} ${row.place ?? '–'}  ${row.right}/10 of ${row.total}`)
    .join('\n');
}
