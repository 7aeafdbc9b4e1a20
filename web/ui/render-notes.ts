import { createContext } from 'react';

/** What the server wants to know of a page beside its markup; a browser takes no notes. */
export interface RenderNotes {
  title: string;
  /** Names of the parts that it was made of (`part.tsx`). */
  readonly parts: Set<string>;
  /** Of those that a browser needs nothing of. */
  readonly serverParts: Set<string>;
  /** Something stands there only until something else comes. */
  isUnfinished: boolean;
}

export const RenderNotesContext = createContext<RenderNotes | undefined>(undefined);
