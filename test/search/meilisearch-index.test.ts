import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { createMeilisearchIndex } from '#server/search/meilisearch-index.ts';
import type { SearchTables } from '#server/search/opening-text.ts';
import type { SearchIndex } from '#server/search/search-index.ts';
import { searchIndexSuite } from '#test/contracts/search-index-suite.ts';
import { searchRelevanceSuite } from '#test/contracts/search-relevance-suite.ts';
import { besideEngine } from './beside-engine.ts';

const url = process.env.TEST_MEILISEARCH_URL;
const apiKey = process.env.TEST_MEILISEARCH_API_KEY;
const uids: string[] = [];

async function open(tables: SearchTables): Promise<SearchIndex> {
  const uid = `test-${randomUUID()}`;
  uids.push(uid);
  return besideEngine(tables, (columns) =>
    createMeilisearchIndex(tables, columns, { url: url ?? '', apiKey, uid }),
  );
}

afterAll(async () => {
  const headers = { authorization: `Bearer ${apiKey}` };
  for (const uid of uids) await fetch(`${url}/indexes/${uid}`, { method: 'DELETE', headers });
});

searchIndexSuite('Meilisearch', open, { skip: !url });
searchRelevanceSuite('Meilisearch', open, { skip: !url });
