import type { Feature } from '#server/feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createUnderstand } from '#server/search/understanding/understanding.ts';
import { createLabelFacets } from './facet-labels.ts';
import { createInsteadService } from './instead-service.ts';
import { createInterpret } from './interpret.ts';
import { createLabelUnderstood } from './label-understood.ts';
import { createLeadsToHits } from './leads-to-hits.ts';
import { createResolveNear } from './near.ts';
import { createFindNearest } from './nearest-places.ts';
import { createKeepReplies, type KeepReplies } from './reply-memory.ts';
import { searchRoutes } from './search-routes.ts';
import { createSearchService, type SearchService } from './search-service.ts';
import { createSuggestionService } from './suggestion-service.ts';
import { createSuggestFromTables } from './table-suggestions.ts';

export interface SearchFeature extends Feature {
  among: SearchService['among'];
  search: SearchService['search'];
  keep: KeepReplies;
}

interface Needs {
  openings: Pick<
    OpeningsFeature,
    'reader' | 'visibilityFor' | 'readerOf' | 'cardChanges' | 'browse' | 'findOver'
  >;
  participants: Pick<ParticipantsFeature, 'find'>;
}

export function createSearchFeature(
  { tables, index, ranking, now }: Pick<Foundation, 'tables' | 'index' | 'ranking' | 'now'>,
  { openings, participants }: Needs,
): SearchFeature {
  const { visibilityFor } = openings;
  const understand = createUnderstand(tables);
  const interpret = createInterpret(understand);
  const search = createSearchService({
    index,
    fallback: openings.browse,
    resolveNear: createResolveNear({
      findParticipant: participants.find,
      municipalities: tables.municipalities,
    }),
    interpret,
    findNearest: createFindNearest(tables),
    labelFacets: createLabelFacets(tables),
    labelUnderstood: createLabelUnderstood(tables),
    visibilityFor,
    openingCards: openings.reader.cards,
    now,
  });
  const suggestions = createSuggestionService({
    index,
    fallback: openings.browse,
    leadsToHits: createLeadsToHits({
      index,
      understand,
      interpret,
      knownRevision: ranking.openingRevision,
    }),
    suggestFromTables: createSuggestFromTables(tables),
    visibilityFor,
    now,
  });
  const instead = createInsteadService({
    index,
    fallback: openings.browse,
    findOver: openings.findOver,
    openingCards: openings.reader.cards,
    visibilityFor,
    tables,
    now,
  });
  const keep = createKeepReplies({
    changes() {
      const inSearch = index.changes();
      return inSearch === undefined ? undefined : inSearch + openings.cardChanges();
    },
    readerOf: openings.readerOf,
    now,
  });
  return {
    among: search.among,
    search: search.search,
    keep,
    routes: searchRoutes({ search, suggestions, instead, keep }),
  };
}
