import { useDeferredValue, useEffect, useSyncExternalStore } from 'react';
import { afterFirstView } from '#web/app/after-first-view.ts';
import { nextTurn } from './next-turn.ts';

type ExplainedWords = Pick<typeof import('./explained-words.tsx'), 'MarkedText' | 'OpenWord'>;

let words: ExplainedWords | undefined;
let isComing = false;
const waiting = new Set<() => void>();

/** Once the page stands: nobody waits for it, and the first load does without. */
function load(): void {
  if (words || isComing) return;
  isComing = true;
  afterFirstView(async () => {
    try {
      const { prepare, MarkedText, OpenWord } = await import('./explained-words.tsx');
      await prepare();
      await nextTurn();
      words = { MarkedText, OpenWord };
      for (const tell of waiting) tell();
    } catch {
      // Without a net the text stays as it is; the next one tries again.
      isComing = false;
    }
  });
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

/** The words that are explained; undefined until they have come, and where a page is rendered first. */
export function useExplainedWords(): ExplainedWords | undefined {
  useEffect(load, []);
  const come = useSyncExternalStore(
    subscribe,
    () => words,
    () => undefined,
  );
  // Once they come, all texts of the page are marked: in short turns, not in one.
  return useDeferredValue(come);
}
