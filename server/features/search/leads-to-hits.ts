import { LRUCache } from 'lru-cache';
import type { IndexPage, SearchIndex, Visibility } from '#server/search/search-index.ts';
import type { Understand } from '#server/search/understanding/understanding.ts';
import type { Interpret } from './interpret.ts';

/** Whether somebody who searches for the text of a suggestion finds an opening. */
export type LeadsToHits = (
  text: string,
  visibility: Visibility,
  openOn: string,
) => Promise<boolean>;

interface Dependencies {
  index: Pick<SearchIndex, 'search'>;
  understand: Understand;
  interpret: Interpret;
  /** Of a published opening, as this process knows it from the database; undefined for any other. */
  knownRevision: (id: string) => number | undefined;
}

/** An opening that was found, as it stood then. */
type Witness = Pick<IndexPage['hits'][number], 'id' | 'revision'>;

/** Some hundred bytes each. */
const mostWitnesses = 5000;

/**
 * A title such as "Kokk natt" is searched for as a shift, too: it has to be tried. What was found for it
 * once bears witness as long as it stands as it stood: whatever else changes, it would be found again.
 */
export function createLeadsToHits(given: Dependencies): LeadsToHits {
  const { index, understand, interpret, knownRevision } = given;
  const witnesses = new LRUCache<string, Witness>({ max: mostWitnesses });

  return async (text, visibility, openOn) => {
    if (understand(text, 'certain').understood.length === 0) return true;
    const key = JSON.stringify([text, visibility, openOn]);
    const witness = witnesses.get(key);
    if (witness && knownRevision(witness.id) === witness.revision) return true;
    const { answer } = await interpret(text, false, (meant) =>
      index.search({ ...meant, visibility, openOn, sort: 'newest', page: 1, pageSize: 1 }),
    );
    const { hits, leftOut, total } = answer;
    const [hit] = hits;
    // Found without one of its words, it is no hit any more once another opening has that word.
    if (hit && leftOut.length === 0) witnesses.set(key, { id: hit.id, revision: hit.revision });
    else witnesses.delete(key);
    return total > 0;
  };
}
