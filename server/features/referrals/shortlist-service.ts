import { NotFound } from '#server/errors.ts';
import type { OpeningReader } from '#server/features/openings/opening-reader.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Shortlisted } from '#shared/referrals/shortlist-endpoints.ts';
import type { Reader } from './referral-reader.ts';
import type { ShortlistStore, StoredShortlisted } from './shortlist-store.ts';

/** What advisors weigh for a participant before anybody is asked; in no statistics. */
export interface ShortlistService {
  list(reader: Reader, participantId: string): Promise<{ items: Shortlisted[] }>;
  read(reader: Reader, participantId: string, openingId: string): Promise<Shortlisted>;
  /** @throws NotFound for an opening that the advisor may not see. */
  put(
    reader: Reader,
    participantId: string,
    openingId: string,
    note: string | undefined,
  ): Promise<Shortlisted>;
  remove(account: Account, participantId: string, openingId: string): Promise<void>;
}

interface Dependencies {
  store: ShortlistStore;
  openings: Pick<OpeningReader, 'find' | 'cards'>;
  /** @throws NotFound, and DeniedLook for one that is not for the account. */
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  now: () => Date;
}

export function createShortlistService(given: Dependencies): ShortlistService {
  const { store, openings, readParticipant, now } = given;

  async function views(
    { account, language }: Reader,
    stored: readonly StoredShortlisted[],
  ): Promise<Shortlisted[]> {
    const ids = stored.map(({ openingId: id }) => ({ id }));
    const cards = await openings.cards(ids, account, language);
    return stored.map((each) => ({
      ...toHeld(each),
      opening: cards.get(each.openingId)?.value,
    }));
  }

  async function view(reader: Reader, stored: StoredShortlisted): Promise<Shortlisted> {
    const [one] = await views(reader, [stored]);
    if (!one) throw new Error('one in, one out');
    return one;
  }

  return {
    async list(reader, participantId) {
      await readParticipant(reader.account, participantId);
      return { items: await views(reader, await store.ofParticipant(participantId)) };
    },
    async read(reader, participantId, openingId) {
      await readParticipant(reader.account, participantId);
      const found = await store.find(participantId, openingId);
      if (!found) throw new NotFound();
      return view(reader, found);
    },
    async put(reader, participantId, openingId, note) {
      const { account } = reader;
      await readParticipant(account, participantId);
      if (!(await openings.find(account, openingId))) throw new NotFound();
      const by = { accountId: account.id, displayName: account.displayName };
      const saved = await store.put({ participantId, openingId, note, by, at: now() });
      return view(reader, saved);
    },
    async remove(account, participantId, openingId) {
      await readParticipant(account, participantId);
      if (!(await store.remove(participantId, openingId))) throw new NotFound();
    },
  };
}

export function toHeld({
  openingId,
  note,
  by,
  at,
}: StoredShortlisted): Omit<Shortlisted, 'opening'> {
  return {
    openingId,
    ...(note !== undefined && { note }),
    by: { displayName: by.displayName },
    at: at.toISOString(),
  };
}
