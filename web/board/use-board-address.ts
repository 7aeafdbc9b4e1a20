import { useLocation } from 'react-router';
import { type AddressOnScreen, useAddress } from '#web/address/use-address.ts';
import { type BoardState, boardAddress } from '#web/opening-search/board-address.ts';

interface PanelState {
  isPanelOpen?: boolean;
}

export interface BoardAddress extends Pick<AddressOnScreen<BoardState>, 'state' | 'isKnown'> {
  /** Goes to another search. */
  go: (state: BoardState) => void;
  /** Takes the place of this one, which leads nowhere. */
  correct: (state: BoardState) => void;
  /** The filter panel of a phone; the browser's back button closes it. */
  isPanelOpen: boolean;
  openPanel: () => void;
  closePanel: () => void;
}

/** The search in the address. On a phone all that is chosen in one opening of the panel is one step back. */
export function useBoardAddress(): BoardAddress {
  const { state, isKnown, go } = useAddress(boardAddress);
  const isPanelOpen = (useLocation().state as PanelState | null)?.isPanelOpen === true;
  const visit = (target: BoardState, replace: boolean, panel: boolean): void =>
    go(target, { replace, state: { isPanelOpen: panel } satisfies PanelState });
  return {
    state,
    isKnown,
    go: (target) => visit(target, isPanelOpen, isPanelOpen),
    correct: (target) => visit(target, true, isPanelOpen),
    isPanelOpen,
    openPanel: () => visit(state, false, true),
    closePanel: () => visit(state, true, false),
  };
}
