import { type ReactElement, useState } from 'react';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import { changed } from '#web/address/address.ts';
import { useSuggestions } from '#web/api/suggestions.ts';
import { paths } from '#web/app/paths.ts';
import { boardText as t } from '#web/text/board.ts';
import { SuggestBox } from '#web/ui/suggest-box.tsx';
import { useDebounced } from '#web/ui/use-debounced.ts';
import { type BoardState, boardAddress } from './board-address.ts';

const pauseMs = 150;

/** The one search box: occupation, place, employer or any words. */
export function SearchBox({
  search,
  go,
}: {
  search: BoardState;
  go: (search: BoardState) => void;
}): ReactElement {
  const inAddress = search.q ?? '';
  const [text, setText] = useState(inAddress);
  const [shownOf, setShownOf] = useState(inAddress);
  if (shownOf !== inAddress) {
    setShownOf(inAddress);
    setText(inAddress);
  }
  const asked = useDebounced(text.trim(), pauseMs);
  const { data = [] } = useSuggestions(asked);

  const submit = (q: string): void =>
    go(changed(search, { q: q || undefined, literal: undefined }));
  const pick = (suggestion: Suggestion): void => {
    const next = withSuggestion(search, suggestion);
    setText(next.q ?? '');
    go(next);
  };

  return (
    <SuggestBox
      label={t.searchLabel}
      hint={t.searchHint}
      submitLabel={t.search}
      listLabel={t.suggestions}
      countWords={t.suggestionCount}
      form={{ action: paths.board, name: 'q', others: othersOf(search) }}
      text={text}
      suggestions={text.trim() === '' ? [] : data.map(boxed)}
      onType={setText}
      onSubmit={submit}
      onPick={pick}
    />
  );
}

/** What else is chosen goes along with the words, but for what was said of the words before. */
function othersOf(search: BoardState): [string, string][] {
  const others = changed(search, { q: undefined, literal: undefined });
  return [...new URLSearchParams(boardAddress.write(others))];
}

function boxed(suggestion: Suggestion): Suggestion & { note: string | undefined } {
  return { ...suggestion, note: t.suggestionNotes[suggestion.type] };
}

/** An occupation or a place becomes a filter, other suggestions become the words searched for. */
function withSuggestion(search: BoardState, { type, value }: Suggestion): BoardState {
  if (type === 'occupation')
    return changed(search, { q: undefined, literal: undefined, occupation: [value] });
  if (type === 'municipality')
    return changed(search, { q: undefined, literal: undefined, municipality: [value] });
  return changed(search, { q: value, literal: undefined });
}
