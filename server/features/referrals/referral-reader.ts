import { type CaseScope, caseScopeOf } from '#server/case-scope.ts';
import { DeniedLook, NotFound } from '#server/errors.ts';
import type { WithReservations } from '#server/features/openings/opening-places-store.ts';
import type { CardsOf } from '#server/features/openings/opening-reader.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { isLongOver } from '#shared/placements/long-over.ts';
import type { Referral } from '#shared/referrals/referral.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { asOfNow } from './referral-expiry.ts';
import type { ReferralStore, StoredReferral } from './referral-store.ts';
import { forAdvisors, forEmployer, forParticipant } from './referral-view.ts';

/** Who asks, and in which language to answer. */
export interface Reader {
  account: Account;
  language: LanguageCode;
}

/** A referral as it is now, with its opening where that can be read. */
export interface Seen {
  referral: StoredReferral;
  opening: WithReservations | undefined;
}

export interface ReferralReader {
  /** @throws NotFound, and DeniedLook for one that is not for the account. */
  see(account: Account, id: string): Promise<Seen>;
  /** As of now, in the same order. */
  seen(stored: readonly StoredReferral[]): Promise<Seen[]>;
  /** Each as the account may see it, in the same order. */
  views(reader: Reader, seen: readonly Seen[]): Promise<Referral[]>;
  view(reader: Reader, seen: Seen): Promise<Referral>;
  /** @throws Forbidden for who sees none. */
  scopeOf(account: Account): Promise<CaseScope>;
}

interface Dependencies {
  store: Pick<ReferralStore, 'find'>;
  openings: (ids: readonly string[]) => Promise<ReadonlyMap<string, WithReservations>>;
  cardsOf: CardsOf;
  /** @throws NotFound, and DeniedLook for one that is not for the account. */
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  findParticipants: (ids: readonly string[]) => Promise<Participant[]>;
  whoAre: (ids: readonly string[]) => Promise<readonly { id: string; displayName: string }[]>;
  hiddenFrom: (account: Account) => Promise<string[]>;
  /** The days on which placements ended. */
  endedOn: (placementIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  now: () => Date;
}

export function createReferralReader(given: Dependencies): ReferralReader {
  const { store, now } = given;

  async function requireSeen(account: Account, referral: StoredReferral): Promise<void> {
    const { participantId, employerId, sharedAt, isSilent } = referral;
    if (isAdvisor(account.role)) {
      await given.readParticipant(account, participantId);
      return;
    }
    const isTheirs =
      account.role === 'participant'
        ? account.participantId === participantId && !isSilent
        : account.employerId === employerId && sharedAt !== undefined;
    if (!isTheirs) throw new DeniedLook([participantId]);
  }

  async function seen(stored: readonly StoredReferral[]): Promise<Seen[]> {
    const openings = await given.openings([...new Set(stored.map(({ openingId }) => openingId))]);
    return stored.map((each) => {
      const opening = openings.get(each.openingId);
      return { referral: asOfNow(each, opening, now()), opening };
    });
  }

  async function viewsForEmployer(referrals: readonly StoredReferral[]): Promise<Referral[]> {
    const ended = await given.endedOn(referrals.flatMap(({ placementId }) => placementId ?? []));
    const people = await given.findParticipants(referrals.map((each) => each.participantId));
    const byId = new Map(people.map((each) => [each.id, each]));
    const today = osloDayOf(now());
    return referrals.map((each) => {
      const endedOn = ended.get(each.placementId ?? '');
      return forEmployer(each, byId.get(each.participantId), isLongOver(endedOn, today));
    });
  }

  async function views({ account, language }: Reader, all: readonly Seen[]): Promise<Referral[]> {
    const referrals = all.map(({ referral }) => referral);
    if (account.role === 'employer') return viewsForEmployer(referrals);
    const openings = all.flatMap(({ opening }) => opening?.opening ?? []);
    const cards = await given.cardsOf(openings, account, language);
    const withCards = referrals.map((referral) => ({
      referral,
      opening: cards.get(referral.openingId)?.value,
    }));
    if (account.role === 'participant') return withCards.map(forParticipant);
    const people = await given.whoAre(referrals.map((each) => each.participantId));
    const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
    return withCards.map((each) => forAdvisors(each, names.get(each.referral.participantId) ?? ''));
  }

  return {
    async see(account, id) {
      const stored = await store.find(id);
      if (!stored) throw new NotFound();
      await requireSeen(account, stored);
      const [found] = await seen([stored]);
      if (!found) throw new Error('one referral in, one out');
      return found;
    },
    seen,
    views,
    async view(reader, one) {
      const [view] = await views(reader, [one]);
      if (!view) throw new Error('one referral in, one out');
      return view;
    },
    scopeOf: (account) => caseScopeOf(account, given.hiddenFrom),
  };
}
