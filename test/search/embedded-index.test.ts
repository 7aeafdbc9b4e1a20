import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import { searchIndexSuite } from '#test/contracts/search-index-suite.ts';
import { searchRelevanceSuite } from '#test/contracts/search-relevance-suite.ts';

searchIndexSuite('embedded', async (tables) => createEmbeddedIndex(tables));
searchRelevanceSuite('embedded', async (tables) => createEmbeddedIndex(tables));
