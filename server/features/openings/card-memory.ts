import { LRUCache } from 'lru-cache';
import type { Prepared } from '#server/prepared.ts';
import type { OpeningCard, StoredOpening } from '#shared/openings/opening.ts';

/** What decides who may see an opening, and what of it. */
export type CardSubject = Pick<
  StoredOpening,
  'id' | 'revision' | 'kind' | 'employerId' | 'municipality' | 'status'
>;

export interface RememberedCards {
  subject: CardSubject;
  /** By what differs between readers: their language, and what they see. */
  cards: ReadonlyMap<string, Prepared<OpeningCard>>;
}

/** Bytes of JSON: some 25,000 cards. */
const mostBytes = 32_000_000;

/**
 * Cards as they were sent, by opening, in a bounded memory: the one that was not asked for longest is
 * forgotten. It does not know what is new: whoever asks says which revision there must be at least.
 */
export class CardMemory {
  readonly #openings: LRUCache<string, RememberedCards>;

  constructor(most = mostBytes) {
    this.#openings = new LRUCache({ maxSize: most, sizeCalculation: sizeOf });
  }

  /** What is known of an opening in this revision or a newer one. An older one is dropped. */
  find(id: string, revision: number): RememberedCards | undefined {
    const known = this.#openings.get(id);
    if (!known || known.subject.revision >= revision) return known;
    this.#openings.delete(id);
    return undefined;
  }

  put(subject: CardSubject, reader: string, card: Prepared<OpeningCard>): void {
    const known = this.#openings.peek(subject.id);
    if (known && known.subject.revision > subject.revision) return;
    const isSame = known?.subject.revision === subject.revision;
    const cards = new Map(isSame ? known.cards : []).set(reader, card);
    this.#openings.set(subject.id, { subject, cards });
  }

  forgetEmployer(employerId: string): void {
    for (const [id, { subject }] of [...this.#openings.entries()]) {
      if (subject.employerId === employerId) this.#openings.delete(id);
    }
  }
}

function sizeOf({ cards }: RememberedCards): number {
  let size = 1;
  for (const { json } of cards.values()) size += json.length;
  return size;
}
