import { osloDayOf } from '#server/oslo-day.ts';
import {
  type SearchIndex,
  SearchUnavailable,
  type Visibility,
} from '#server/search/search-index.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import type { SuggestFromTables } from './table-suggestions.ts';

export interface SuggestionService {
  suggest(caller: Account | undefined, q: string, language: LanguageCode): Promise<Suggestion[]>;
}

interface Dependencies {
  index: Pick<SearchIndex, 'suggest'>;
  suggestFromTables: SuggestFromTables;
  visibilityFor: (caller: Account | undefined) => Visibility;
  now: () => Date;
}

const most = 8;

export function createSuggestionService({
  index,
  suggestFromTables,
  visibilityFor,
  now,
}: Dependencies): SuggestionService {
  async function fromOpenings(caller: Account | undefined, q: string): Promise<Suggestion[]> {
    try {
      return await index.suggest(q, visibilityFor(caller), osloDayOf(now()));
    } catch (error) {
      if (error instanceof SearchUnavailable) return [];
      throw error;
    }
  }

  return {
    async suggest(caller, q, language) {
      if (q.trim() === '') return [];
      return [...suggestFromTables(q, language), ...(await fromOpenings(caller, q))].slice(0, most);
    },
  };
}
