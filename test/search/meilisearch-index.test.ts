import { randomUUID } from 'node:crypto';
import { createMeilisearchIndex } from '#server/search/meilisearch-index.ts';
import type { SearchTables } from '#server/search/opening-text.ts';
import type { SearchIndex } from '#server/search/search-index.ts';
import { searchIndexSuite } from '#test/contracts/search-index-suite.ts';
import { searchRelevanceSuite } from '#test/contracts/search-relevance-suite.ts';

const url = process.env.TEST_MEILISEARCH_URL;

async function open(tables: SearchTables): Promise<SearchIndex> {
  return createMeilisearchIndex(tables, {
    url: url ?? '',
    apiKey: process.env.TEST_MEILISEARCH_API_KEY,
    uid: `test-${randomUUID()}`,
  });
}

searchIndexSuite('Meilisearch', open, { skip: !url });
searchRelevanceSuite('Meilisearch', open, { skip: !url });
