import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import { type IndexFilters, type IndexQuery, type SearchIndex } from '#server/search/search-index.ts';
import { openingKinds, publicKinds } from '#shared/codes.ts';
