import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import { searchIndexSuite } from '#test/contracts/search-index-suite.ts';

searchIndexSuite('embedded', async (tables) => createEmbeddedIndex(tables));
