import { useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * What the page before tells this one about what was just done, in the history entry and not in the
 * address. Whoever comes by going back or by loading the page again has heard it.
 */
export function useNews<T>(): T | undefined {
  const { state } = useLocation();
  const arrival = useNavigationType();
  const [news] = useState(() =>
    arrival === 'POP' ? undefined : ((state as T | null) ?? undefined),
  );
  return news;
}
