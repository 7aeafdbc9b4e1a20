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
  cards: Map<string, Prepared<OpeningCard>>;
}

/** Bytes of JSON: some 25,000 cards. */
const mostBytes = 32_000_000;

/**
 * Cards as they were sent, by opening, in a bounded memory: the one that was not asked for longest is
 * forgotten. It does not know what is new: whoever asks says which revision there must be at least.
 */
export class CardMemory {
  readonly #openings = new Map<string, RememberedCards>();
  readonly #most: number;
  #bytes = 0;

  constructor(most = mostBytes) {
    this.#most = most;
  }

  /** What is known of an opening in this revision or a newer one. An older one is dropped. */
  find(id: string, revision: number): RememberedCards | undefined {
    const known = this.#openings.get(id);
    if (!known) return undefined;
    this.#drop(id, known);
    if (known.subject.revision < revision) return undefined;
    this.#keep(id, known);
    return known;
  }

  put(subject: CardSubject, reader: string, card: Prepared<OpeningCard>): void {
    const known = this.#openings.get(subject.id);
    if (known && known.subject.revision > subject.revision) return;
    if (known) this.#drop(subject.id, known);
    const isSame = known?.subject.revision === subject.revision;
    const cards = new Map(isSame ? known.cards : []);
    this.#keep(subject.id, { subject, cards: cards.set(reader, card) });
    for (const [id, oldest] of this.#openings) {
      if (this.#bytes <= this.#most) break;
      this.#drop(id, oldest);
    }
  }

  forgetEmployer(employerId: string): void {
    for (const [id, known] of this.#openings) {
      if (known.subject.employerId === employerId) this.#drop(id, known);
    }
  }

  #keep(id: string, remembered: RememberedCards): void {
    this.#openings.set(id, remembered);
    this.#bytes += sizeOf(remembered);
  }

  #drop(id: string, remembered: RememberedCards): void {
    this.#openings.delete(id);
    this.#bytes -= sizeOf(remembered);
  }
}

function sizeOf({ cards }: RememberedCards): number {
  let size = 0;
  for (const { json } of cards.values()) size += json.length;
  return size;
}
