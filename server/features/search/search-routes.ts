import { type HandlerRequest, type Route, serve } from '#server/http/serve.ts';
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
  const found = keep(
    searchOpenings.reply,
    [openingCard],
    ({ account, query, language }: HandlerRequest<typeof searchOpenings>) =>
      search.search(account, query, language),
  );
  const suggested = keep(
    listSuggestions.reply,
    [],
    async ({ account, query, language }: HandlerRequest<typeof listSuggestions>) => ({
      items: await suggestions.suggest(account, query.q ?? '', language),
    }),
  );
  return [
    serve(insteadOfOpening, ({ params, language }) => instead.instead(params.id, language), [
      openingCard,
    ]),
    serve(searchOpenings, found, [searchOpenings.reply]),
    serve(listSuggestions, suggested, [listSuggestions.reply]),
  ];
}
