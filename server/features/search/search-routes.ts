import { type Route, serve } from '#server/http/serve.ts';
import { openingCard } from '#shared/openings/opening.ts';
import { insteadOfOpening, searchOpenings } from '#shared/openings/opening-endpoints.ts';
import { listSuggestions } from '#shared/suggestions/suggestion-endpoints.ts';
import type { InsteadService } from './instead-service.ts';
import type { SearchService } from './search-service.ts';
import type { SuggestionService } from './suggestion-service.ts';

export function searchRoutes(
  search: SearchService,
  suggestions: SuggestionService,
  instead: InsteadService,
): Route[] {
  return [
    serve(insteadOfOpening, ({ params, language }) => instead.instead(params.id, language), [
      openingCard,
    ]),
    serve(
      searchOpenings,
      ({ account, query, language }) => search.search(account, query, language),
      [openingCard],
    ),
    serve(listSuggestions, async ({ account, query, language }) => ({
      items: await suggestions.suggest(account, query.q ?? '', language),
    })),
  ];
}
