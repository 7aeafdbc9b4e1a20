import { type ReactElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Text } from '#web/ui/text.tsx';

const t = planText.lines;

interface Cut {
  shown: number;
  /** That the list was cut, and the way to all of it. */
  more: ReactElement | null;
}

/** A long list is cut until all of it is asked for, as paper does: a page of thousands is slow. */
export function useCut(all: number, most: number): Cut {
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => {
    const showAll = (): void => flushSync(() => setIsWhole(true));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, []);
  if (isWhole || all <= most) return { shown: all, more: null };
  return {
    shown: most,
    more: (
      <Text size="small" data-screen-only>
        {t.firstOf(most, all)}{' '}
        <Button size="small" variant="tertiary" onClick={() => setIsWhole(true)}>
          {t.showAll(all)}
        </Button>
      </Text>
    ),
  };
}
