import { type ReactElement, useEffect, useState } from 'react';
import { useSuggestions } from '#web/api/suggestions.ts';
import { boardText } from '#web/text/board.ts';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { SuggestBox } from '#web/ui/suggest-box.tsx';
import { useDebounced } from '#web/ui/use-debounced.ts';

const pauseMs = 150;

/** Words to look for among what fits. */
export function MatchSearchBox({
  q,
  onSearch,
}: {
  q: string;
  onSearch: (words: string) => void;
}): ReactElement {
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  const { data = [] } = useSuggestions(useDebounced(text.trim(), pauseMs));
  const suggestions = data.map(({ type, label }) => ({
    label,
    note: boardText.suggestionNotes[type],
  }));
  return (
    <SuggestBox
      label={t.searchLabel}
      hint={t.searchHint}
      submitLabel={t.search}
      listLabel={t.suggestions}
      countWords={boardText.suggestionCount}
      text={text}
      suggestions={text.trim() === '' ? [] : suggestions}
      onType={setText}
      onSubmit={onSearch}
      onPick={({ label }) => {
        setText(label);
        onSearch(label);
      }}
    />
  );
}
