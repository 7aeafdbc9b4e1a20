import { expect, test, vi } from 'vitest';
import { createSuggestFromTables } from '#server/features/search/table-suggestions.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import { publicKinds } from '#shared/codes.ts';
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
