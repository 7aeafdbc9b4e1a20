import { Conflict, NotFound } from '#server/errors.ts';
import type { OpeningReader } from '#server/features/openings/opening-reader.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import type { HeldSavedOpening, SavedOpening } from '#shared/saved/saved-opening-endpoints.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { SavedOpeningStore, StoredSavedOpening } from './saved-opening-store.ts';

/** Who asks, and in which language things are named. */
export interface Saver {
  account: Account;
  language: LanguageCode;
}

/** What a participant has put aside. Theirs alone: no advisor has a way to it but the whole export. */
export interface SavedOpenings {
  page(
    saver: Saver,
    page: { page: number; pageSize: number },
  ): Promise<{ items: SavedOpening[]; total: number; page: number; pageSize: number }>;
  ids(account: Account): Promise<{ items: string[] }>;
  /** @throws NotFound for an opening that one may not see, Conflict where there are too many. */
  save(saver: Saver, openingId: string): Promise<SavedOpening>;
  remove(account: Account, openingId: string): Promise<void>;
}

interface Dependencies {
  store: SavedOpeningStore;
  openings: Pick<OpeningReader, 'find' | 'cards'>;
  now: () => Date;
}

const most = 200;

export function createSavedOpenings({ store, openings, now }: Dependencies): SavedOpenings {
  async function shown(
    { account, language }: Saver,
    saved: readonly StoredSavedOpening[],
  ): Promise<SavedOpening[]> {
    const ids = saved.map(({ openingId: id }) => ({ id }));
    const cards = await openings.cards(ids, account, language);
    const today = osloDayOf(now());
    return saved.map((each) => {
      const opening = cards.get(each.openingId)?.value;
      return { ...toHeld(each), isOver: !opening || isOver(opening, today), opening };
    });
  }

  return {
    async page(saver, { page, pageSize }) {
      const stretch = { skip: (page - 1) * pageSize, limit: pageSize };
      const { items, total } = await store.page(ownId(saver.account), stretch);
      return { items: await shown(saver, items), total, page, pageSize };
    },
    async ids(account) {
      const saved = await store.ofParticipant(ownId(account));
      return { items: saved.map(({ openingId }) => openingId) };
    },
    async save(saver, openingId) {
      const { account } = saver;
      const opening = await openings.find(account, openingId);
      if (!opening) throw new NotFound();
      const participantId = ownId(account);
      if ((await store.count(participantId)) >= most) throw new Conflict(tooMany);
      const { title, occupation } = opening;
      const saved = await store.insert({ participantId, openingId, title, occupation, at: now() });
      const [one] = await shown(saver, [saved]);
      if (!one) throw new Error('one in, one out');
      return one;
    },
    async remove(account, openingId) {
      if (!(await store.remove(ownId(account), openingId))) throw new NotFound();
    },
  };
}

const tooMany = `At most ${most} are saved: remove one first.`;

/** The gate open of matching.md, of what is published. */
function isOver({ deadline, endDate, placesFree }: OpeningCard, today: string): boolean {
  return placesFree < 1 || (deadline ?? today) < today || (endDate ?? today) < today;
}

/** Of the participant signed in. @throws NotFound for an account without one */
export function ownId({ participantId }: Account): string {
  if (participantId === undefined) throw new NotFound();
  return participantId;
}

export function toHeld({ openingId, title, occupation, at }: StoredSavedOpening): HeldSavedOpening {
  return { openingId, title, occupation, savedAt: at.toISOString() };
}
