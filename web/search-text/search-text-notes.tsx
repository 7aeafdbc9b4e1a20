import { type ReactElement, Suspense } from 'react';
import { part } from '#web/ui/part.tsx';
import type { SearchTextProps } from './text-notes.tsx';
import type { TextState } from './understood.ts';

// Most lists are looked at without a search text: their first load goes without these words.
const TextNotes = part('TextNotes', () => import('./text-notes.tsx'));

/** What is said of a search text, where there is something to say. */
export function SearchTextNotes<S extends TextState>(
  props: SearchTextProps<S>,
): ReactElement | null {
  const { state, reply } = props;
  const { understood, leftOut, nearest = [] } = reply;
  const isLiteral = state.q !== undefined && state.literal === true;
  if (understood.length + leftOut.length + nearest.length === 0 && !isLiteral) return null;
  return (
    <Suspense>
      <TextNotes {...(props as unknown as SearchTextProps<TextState>)} isLiteral={isLiteral} />
    </Suspense>
  );
}
