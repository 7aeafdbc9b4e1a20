import { requireAsked } from '#server/case-scope.ts';
import {
  Conflict,
  DeniedLook,
  DeniedReference,
  Forbidden,
  InvalidInput,
  NotFound,
} from '#server/errors.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fault } from '#shared/field-fault.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { OwnReferral, Referral, ReferralMatch } from '#shared/referrals/referral.ts';
import {
  type ReferralAction,
  type ReferralState,
  referralTable,
  type SharedPart,
} from '#shared/referrals/referral-table.ts';
import type { WithClosed } from './expired-unwritten.ts';
import { isOpen } from './gate-open-rules.ts';
import { lastDayOf } from './referral-expiry.ts';
import type { Reader, ReferralReader } from './referral-reader.ts';
import { stepOf } from './referral-step.ts';
import { pairOf, type ReferralStore, type StoredReferral } from './referral-store.ts';
import type { SuggestedOnce } from './suggested-once.ts';

interface ReferralQuery {
  state?: ReferralState[] | undefined;
  openingId?: string | undefined;
  participantId?: string | undefined;
  page: number;
  pageSize: number;
}

export interface ReferralPage {
  items: Referral[];
  total: number;
  page: number;
  pageSize: number;
}

interface Pair {
  participantId: string;
  openingId: string;
}

/** Of which kind a start is, and what comes along. */
interface Start extends Pair {
  id: string;
  action: Extract<ReferralAction, 'suggest' | 'interested'>;
  fields: Partial<Pick<StoredReferral, 'note' | 'shares' | 'message'>>;
  interpreter?: string | undefined;
}

interface Suggestion extends Pair {
  note?: string | undefined;
}

interface Interest {
  openingId: string;
  shares: SharedPart[];
  message?: string | undefined;
  interpreter?: string | undefined;
}

/** How referrals begin, and how they are read. */
export interface ReferralService {
  list(reader: Reader, query: ReferralQuery): Promise<ReferralPage>;
  read(reader: Reader, id: string): Promise<Referral>;
  /** An advisor suggests. @throws InvalidInput, Conflict */
  suggest(reader: Reader, suggestion: Suggestion, id: string): Promise<Referral>;
  /**
   * The same for many at once, each with an id that says what it is made of: one that was made before,
   * or stands in the way, or that no opening is there for, is told and no fault.
   */
  suggestOnce(asking: Reader, pair: Pair, id: string): Promise<SuggestedOnce>;
  /** The participant is interested. @throws InvalidInput, Conflict */
  showInterest(reader: Reader, interest: Interest, id: string): Promise<OwnReferral>;
}

interface Dependencies {
  store: ReferralStore;
  reader: ReferralReader;
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  /** Undefined where the account may not see it. */
  findOpening: (account: Account, id: string) => Promise<StoredOpening | undefined>;
  /** As the ranking sees the two; undefined where it cannot. */
  judge: (
    participant: Participant,
    opening: StoredOpening,
  ) => Promise<Omit<ReferralMatch, 'at'> | undefined>;
  /** Writes down that time is out, where it is. */
  expireDue: (stored: readonly StoredReferral[]) => Promise<void>;
  withClosed: WithClosed;
  doerOf: DoerOf;
  /** It is no longer weighed in private. */
  started: (participantId: string, openingId: string) => Promise<void>;
  now: () => Date;
}

export function createReferralService(given: Dependencies): ReferralService {
  const { store, reader, now } = given;

  /** `denied`: there is one, and it is not for the account. */
  async function participantFor(
    account: Account,
    id: string,
  ): Promise<Participant | 'denied' | undefined> {
    try {
      return await given.readParticipant(account, id);
    } catch (error) {
      if (error instanceof DeniedLook) return 'denied';
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }

  /** @throws InvalidInput naming each of the two that is not for the account: to them it is as nothing. */
  async function requirePair(
    account: Account,
    { participantId, openingId }: Pair,
  ): Promise<{ participant: Participant; opening: StoredOpening }> {
    const [participant, opening] = await Promise.all([
      participantFor(account, participantId),
      given.findOpening(account, openingId),
    ]);
    const isTheirs = participant !== undefined && participant !== 'denied';
    if (isTheirs && opening) return { participant, opening };
    const faults = [
      ...(isTheirs ? [] : [fault('participantId', 'unknown_code')]),
      ...(opening ? [] : [fault('openingId', 'unknown_code')]),
    ];
    if (participant === 'denied') throw new DeniedReference(faults, [participantId]);
    throw new InvalidInput(faults);
  }

  async function start(
    asking: Reader,
    { id, participantId, openingId, action, fields, interpreter }: Start,
  ): Promise<Referral> {
    const { account } = asking;
    const { participant, opening } = await requirePair(account, { participantId, openingId });
    if (!isOpen(opening, osloDayOf(now()))) throw new Conflict('The opening is not open today.');
    const judged = await given.judge(participant, opening);
    const doer = await given.doerOf(account);
    const at = now().toISOString();
    const state = referralTable[action].to;
    await insert({
      id,
      participantId,
      openingId,
      employerId: opening.employerId,
      municipality: participant.municipality,
      startedBy: account.role === 'participant' ? 'participant' : 'advisor',
      state,
      shares: [],
      ...fields,
      ...expiring(state),
      ...(judged && { match: { ...judged, at } }),
      history: [stepOf(doer, action, undefined, at, { interpreter })],
      openPair: pairOf(participantId, openingId),
      version: 0,
      createdAt: at,
      updatedAt: at,
    });
    // Whoever is erased meanwhile leaves nothing.
    if (!(await participantFor(account, participantId))) {
      await store.remove([id]);
      throw new NotFound();
    }
    await given.started(participantId, openingId);
    return reader.view(asking, await reader.see(account, id));
  }

  async function insert(referral: StoredReferral): Promise<void> {
    if (await store.insert(referral)) return;
    await given.expireDue(await store.ofPairs([referral.openPair as string]));
    if (await store.insert(referral)) return;
    throw new Conflict('There is an open referral of the two already.');
  }

  /** Of the two, at the same moment: by the same plan, or from somewhere else. */
  async function inTheWay({ participantId, openingId }: Pair, id: string): Promise<SuggestedOnce> {
    if (await store.find(id)) return { outcome: 'made_before', referralId: id };
    const [open] = await store.ofPairs([pairOf(participantId, openingId)]);
    return { outcome: 'open_already', ...(open && { referralId: open.id }) };
  }

  function expiring(state: ReferralState): Pick<StoredReferral, 'expiresOn'> {
    const expiresOn = lastDayOf(state, now());
    return expiresOn === undefined ? {} : { expiresOn };
  }

  return {
    async list(asking, { state: states, openingId, participantId, page, pageSize }) {
      const { account } = asking;
      await requireAsked(account, participantId, given.readParticipant);
      const scope = await reader.scopeOf(account);
      const filter = { states, openingId, participantId, today: osloDayOf(now()) };
      const { items, total } = await store.page(scope, await given.withClosed(scope, filter), {
        skip: (page - 1) * pageSize,
        limit: pageSize,
      });
      const views = await reader.views(asking, await reader.seen(items));
      return { items: views, total, page, pageSize };
    },
    async read(asking, id) {
      return reader.view(asking, await reader.see(asking.account, id));
    },
    suggest: (asking, { participantId, openingId, note }, id) =>
      start(asking, {
        id,
        participantId,
        openingId,
        action: 'suggest',
        fields: note === undefined ? {} : { note },
      }),
    async suggestOnce(asking, pair, id) {
      if (await store.find(id)) return { outcome: 'made_before', referralId: id };
      const { opening } = await requirePair(asking.account, pair);
      if (!isOpen(opening, osloDayOf(now()))) return { outcome: 'not_open' };
      try {
        await start(asking, { ...pair, id, action: 'suggest', fields: {} });
        return { outcome: 'made', referralId: id };
      } catch (error) {
        if (error instanceof Conflict) return inTheWay(pair, id);
        throw error;
      }
    },
    async showInterest(asking, { openingId, shares, message, interpreter }, id) {
      const { participantId } = asking.account;
      if (participantId === undefined) throw new Forbidden();
      const shown = await start(asking, {
        id,
        participantId,
        openingId,
        action: 'interested',
        fields: { shares, ...(message !== undefined && { message }) },
        interpreter,
      });
      // As a participant sees it: that is who asks.
      return shown as OwnReferral;
    },
  };
}
