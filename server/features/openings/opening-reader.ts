import { type Prepared, prepare } from '#server/prepared.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type OpeningCard, openingCard, type StoredOpening } from '#shared/openings/opening.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { CardMemory, CardSubject, RememberedCards } from './card-memory.ts';
import { maySee, seesLanguageSupport } from './opening-policy.ts';
import type { OpeningStore } from './opening-store.ts';
import type { OpeningPresenter } from './present-openings.ts';

/** An opening that search or ranking has found; `revision`: as it stands in what was searched. */
export interface FoundOpening {
  id: string;
  revision?: number | undefined;
}

/** Cards of published openings by id; those that are gone, closed or not for the caller are left out. */
export type OpeningCards = (
  found: readonly FoundOpening[],
  caller: Account | undefined,
  language: LanguageCode,
) => Promise<ReadonlyMap<string, Prepared<OpeningCard>>>;

/** Cards of what was read from the database just now, by id; one that cannot be read has none. */
export type CardsOf = (
  stored: readonly StoredOpening[],
  caller: Account | undefined,
  language: LanguageCode,
) => Promise<ReadonlyMap<string, Prepared<OpeningCard>>>;

/** Openings for other features: only what the caller may see. */
export interface OpeningReader {
  find(caller: Account | undefined, id: string): Promise<StoredOpening | undefined>;
  cards: OpeningCards;
  /** Of what was read just now, of any status. */
  cardsOf: CardsOf;
}

interface Dependencies {
  store: Pick<OpeningStore, 'find' | 'findMany'>;
  presenter: OpeningPresenter;
  memory: CardMemory;
  /** Of a published opening, as this process knows it from the database; undefined for any other. */
  knownRevision: (id: string) => number | undefined;
}

/**
 * A card comes from memory where this process holds the opening as published, and never an older one
 * than it holds, nor than what was found: it is as new as search and ranking are, which follow the
 * database within a second. Any other is read.
 */
export function createOpeningReader({
  store,
  presenter,
  memory,
  knownRevision,
}: Dependencies): OpeningReader {
  function remembered({ id, revision = 0 }: FoundOpening): RememberedCards | undefined {
    const known = knownRevision(id);
    if (known === undefined) return undefined;
    const kept = memory.find(id, Math.max(known, revision));
    // An employer's own drafts and closed ones are kept, too.
    return kept?.subject.status === 'published' ? kept : undefined;
  }

  /** Of this very revision. */
  function keptCard(
    { id, revision }: StoredOpening,
    reader: string,
  ): Prepared<OpeningCard> | undefined {
    const kept = memory.find(id, revision);
    return kept?.subject.revision === revision ? kept.cards.get(reader) : undefined;
  }

  const cardsOf: CardsOf = async (stored, caller, language) => {
    const cards = new Map<string, Prepared<OpeningCard>>();
    const unknown: StoredOpening[] = [];
    for (const opening of stored) {
      const card = keptCard(opening, cardReaderOf(caller, opening, language));
      if (card) cards.set(opening.id, card);
      else unknown.push(opening);
    }
    const byId = new Map(unknown.map((opening) => [opening.id, opening]));
    // Names are read after the openings: a new name is there before its openings' revisions rise.
    const presented = unknown.length > 0 ? await presenter.cards(unknown, caller, language) : [];
    for (const shown of presented) {
      const card = prepare(openingCard, shown);
      const opening = byId.get(shown.id);
      if (opening) memory.put(subjectOf(opening), cardReaderOf(caller, opening, language), card);
      cards.set(shown.id, card);
    }
    return cards;
  };

  async function read(
    ids: readonly string[],
    caller: Account | undefined,
    language: LanguageCode,
  ): Promise<ReadonlyMap<string, Prepared<OpeningCard>>> {
    if (ids.length === 0) return new Map();
    const stored = await store.findMany(ids);
    return cardsOf(
      stored.filter((it) => it.status === 'published' && maySee(caller, it)),
      caller,
      language,
    );
  }

  return {
    cardsOf,
    async find(caller, id) {
      const opening = await store.find(id);
      return opening && maySee(caller, opening) ? opening : undefined;
    },
    async cards(found, caller, language) {
      const cards = new Map<string, Prepared<OpeningCard>>();
      const toRead: string[] = [];
      for (const one of found) {
        const kept = remembered(one);
        const card = kept?.cards.get(cardReaderOf(caller, kept.subject, language));
        if (!kept || !card) toRead.push(one.id);
        else if (maySee(caller, kept.subject)) cards.set(one.id, card);
      }
      for (const [id, card] of await read(toRead, caller, language)) cards.set(id, card);
      return cards;
    },
  };
}

/** Readers of whom this is the same get the same card. */
function cardReaderOf(
  caller: Account | undefined,
  subject: Pick<CardSubject, 'employerId'>,
  language: LanguageCode,
): string {
  return `${language} ${seesLanguageSupport(caller, subject) ? 'whole' : 'public'}`;
}

function subjectOf(opening: StoredOpening): CardSubject {
  const { id, revision, kind, employerId, municipality, status } = opening;
  return { id, revision, kind, employerId, municipality, status };
}
