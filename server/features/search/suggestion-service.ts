import { osloDayOf } from '#server/oslo-day.ts';
import {
  type OpenCodes,
  type SearchIndex,
  SearchUnavailable,
  type Visibility,
} from '#server/search/search-index.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import type { LeadsToHits } from './leads-to-hits.ts';
import type { SuggestFromTables } from './table-suggestions.ts';

export interface SuggestionService {
  suggest(caller: Account | undefined, q: string, language: LanguageCode): Promise<Suggestion[]>;
}

interface Dependencies {
  index: Pick<SearchIndex, 'suggest' | 'openCodes'>;
  /** Answers while the index cannot. */
  fallback: Pick<SearchIndex, 'openCodes'>;
  suggestFromTables: SuggestFromTables;
  leadsToHits: LeadsToHits;
  visibilityFor: (caller: Account | undefined) => Visibility;
  now: () => Date;
}

const most = 8;

/** Suggestions that lead to hits: whatever is suggested, the caller finds at least one opening behind it. */
export function createSuggestionService(given: Dependencies): SuggestionService {
  const { index, leadsToHits, now } = given;

  async function candidates(
    caller: Account | undefined,
    q: string,
    language: LanguageCode,
  ): Promise<Suggestion[]> {
    const visibility = given.visibilityFor(caller);
    const day = osloDayOf(now());
    const fromTables = (open: OpenCodes): Suggestion[] =>
      given.suggestFromTables(q, open, language, caller?.role);
    try {
      const [open, fromOpenings] = await Promise.all([
        index.openCodes(visibility, day),
        index.suggest(q, visibility, day),
      ]);
      const tables = fromTables(open);
      return await leadingToHits([...tables, ...othersThan(tables, fromOpenings)], visibility, day);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      return fromTables(await given.fallback.openCodes(visibility, day)).slice(0, most);
    }
  }

  /** The first ones. Codes are filters, with hits for sure. */
  async function leadingToHits(
    suggestions: readonly Suggestion[],
    visibility: Visibility,
    openOn: string,
  ): Promise<Suggestion[]> {
    const hasHits = async ({ type, label }: Suggestion): Promise<boolean> =>
      type === 'occupation' || type === 'municipality' || leadsToHits(label, visibility, openOn);
    const sure: Suggestion[] = [];
    // Each is a search: no more are tried than there is room for.
    for (let at = 0; at < suggestions.length && sure.length < most; ) {
      const tried = suggestions.slice(at, at + most - sure.length);
      const has = await Promise.all(tried.map(hasHits));
      sure.push(...tried.filter((_, i) => has[i]));
      at += tried.length;
    }
    return sure;
  }

  return {
    async suggest(caller, q, language) {
      if (q.trim() === '') return [];
      return candidates(caller, q, language);
    },
  };
}

/** Two with the same words are one to whoever reads them: the code leads to all that the title leads to. */
function othersThan(known: readonly Suggestion[], found: readonly Suggestion[]): Suggestion[] {
  const words = new Set(known.map(({ label }) => label.toLowerCase()));
  return found.filter(({ type, label }) => type !== 'title' || !words.has(label.toLowerCase()));
}
