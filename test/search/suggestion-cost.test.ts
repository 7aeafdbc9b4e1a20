import { expect, test, vi } from 'vitest';
import { createInterpret } from '#server/features/search/interpret.ts';
import { createLeadsToHits } from '#server/features/search/leads-to-hits.ts';
import { createSuggestionService } from '#server/features/search/suggestion-service.ts';
import { createSuggestFromTables } from '#server/features/search/table-suggestions.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import { createUnderstand } from '#server/search/understanding/understanding.ts';
import { publicKinds } from '#shared/codes.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import { generatedOpenings } from './relevance.ts';
import { inBatches, today } from './search-inputs.ts';

const everyone = { kinds: publicKinds };

test('a letter typed folds what was typed, not again every label there is', async () => {
  const tables = await readReferenceTables('seed/reference');
  const index = createEmbeddedIndex(tables);
  await index.rebuild(inBatches(generatedOpenings(300, tables)));
  const suggestFromTables = createSuggestFromTables(tables);
  const open = await index.openCodes(everyone, today);

  const folding = vi.spyOn(String.prototype, 'replaceAll');
  try {
    expect(await index.suggest('re', everyone, today)).not.toEqual([]);
    expect(folding.mock.calls.length).toBeLessThan(100);
    folding.mockClear();
    expect(suggestFromTables('re', open, 'nb')).not.toEqual([]);
    expect(folding.mock.calls.length).toBeLessThan(100);
  } finally {
    folding.mockRestore();
  }
});

test('no more titles are tried than there is room for, and those without hits make room', async () => {
  const tables = await readReferenceTables('seed/reference');
  const understand = createUnderstand(tables);
  const titled = (i: number): Suggestion => ({
    type: 'title',
    value: `Kokk ${i} natt`,
    label: `Kokk ${i} natt`,
  });
  let [searches, hits] = [0, 1];
  const nothing = { hits: [], facets: {}, leftOut: [] };
  const index = {
    suggest: async () => Array.from({ length: 16 }, (_, i) => titled(i)),
    openCodes: async () => ({ occupations: new Set<string>(), municipalities: new Set<string>() }),
    search: async () => {
      searches++;
      return { ...nothing, total: hits } as never;
    },
  };
  const { suggest } = createSuggestionService({
    index,
    fallback: index,
    suggestFromTables: () => [],
    leadsToHits: createLeadsToHits({
      index,
      understand,
      interpret: createInterpret(understand),
      knownRevision: () => undefined,
    }),
    visibilityFor: () => everyone,
    now: () => new Date(),
  });
  expect(await suggest(undefined, 'kokk', 'nb')).toEqual(
    Array.from({ length: 8 }, (_, i) => titled(i)),
  );
  const ofEight = searches;
  [searches, hits] = [0, 0];
  expect(await suggest(undefined, 'kokk', 'nb')).toEqual([]);
  expect(ofEight).toBeLessThanOrEqual(8);
  expect(searches).toBeGreaterThanOrEqual(16);
});
