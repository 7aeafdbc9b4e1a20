import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { OpeningSearch } from '#web/api/openings.ts';
import { readSearch, writeSearch } from './board-search.ts';

interface PanelState {
  isPanelOpen?: boolean;
}

export interface BoardSearch {
  search: OpeningSearch;
  /** Goes to another search. */
  go: (search: OpeningSearch) => void;
  /** The filter panel of a phone; the browser's back button closes it. */
  isPanelOpen: boolean;
  openPanel: () => void;
  closePanel: () => void;
}

/** The search in the address. On a phone all that is chosen in one opening of the panel is one step back. */
export function useBoardSearch(): BoardSearch {
  const { search: query, state } = useLocation();
  const navigate = useNavigate();
  const search = useMemo(() => readSearch(new URLSearchParams(query)), [query]);
  const isPanelOpen = (state as PanelState | null)?.isPanelOpen === true;
  const to = (target: OpeningSearch): string => `?${writeSearch(target)}`;
  const visit = (target: OpeningSearch, replace: boolean, panel: boolean): void => {
    void navigate(to(target), { replace, state: { isPanelOpen: panel } satisfies PanelState });
  };
  return {
    search,
    go: (target) => visit(target, isPanelOpen, isPanelOpen),
    isPanelOpen,
    openPanel: () => visit(search, false, true),
    closePanel: () => visit(search, true, false),
  };
}
