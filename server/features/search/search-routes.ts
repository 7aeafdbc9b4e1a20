import { type Route, serve } from '#server/http/serve.ts';
import { openingCard } from '#shared/openings/opening.ts';
import { insteadOfOpening, searchOpenings } from '#shared/openings/opening-endpoints.ts';
import { listSuggestions } from '#shared/suggestions/suggestion-endpoints.ts';
import type { InsteadService } from './instead-service.ts';
import type { KeepReplies } from './reply-memory.ts';
import type { SearchService } from './search-service.ts';
import type { SuggestionService } from './suggestion-service.ts';

interface Services {
  search: SearchService;
  suggestions: SuggestionService;
  instead: InsteadService;
  keep: KeepReplies;
}

export function searchRoutes({ search, suggestions, instead, keep }: Services): Route[] {
  const found = keep(searchOpenings.reply, [openingCard]);
  const suggested = keep(listSuggestions.reply, []);
  return [
    serve(
      insteadOfOpening,
      ({ account, params, language }) => instead.instead(params.id, language, account?.role),
      [openingCard],
    ),
    serve(
      searchOpenings,
      (asked) => found(asked, () => search.search(asked.account, asked.query, asked.language)),
      [searchOpenings.reply],
    ),
    serve(
      listSuggestions,
      (asked) =>
        suggested(asked, async () => ({
          items: await suggestions.suggest(asked.account, asked.query.q ?? '', asked.language),
        })),
      [listSuggestions.reply],
    ),
  ];
}
