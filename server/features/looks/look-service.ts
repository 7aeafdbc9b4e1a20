import { DeniedLook, NotFound } from '#server/errors.ts';
import { osloDayOf, startOfOsloDay } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Role, Service } from '#shared/codes.ts';
import type { Look, OwnLook } from '#shared/looks/look-endpoints.ts';
import { byDay, lookerForOneself, whatWasLookedAt } from './look-rules.ts';
import type { LookFilter, LookStore, StoredLook } from './look-store.ts';
import type { PseudonymStore } from './pseudonym-store.ts';

interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

interface Paging {
  page: number;
  pageSize: number;
}

export interface LookQuery extends Paging {
  participantId?: string | undefined;
  accountId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  allowed?: 'true' | 'false' | undefined;
}

/** Reads the looks (accounts.md, "Looks"). */
export interface LookService {
  /** At the municipality's participants. @throws NotFound, DeniedLook for one that is another's. */
  list(caller: Account, query: LookQuery): Promise<Page<Look>>;
  /** At a participant, day by day, latest first. */
  at(participantId: string): Promise<OwnLook[]>;
  /** At the participant who is signed in, day by day. */
  listOwn(caller: Account, query: Paging): Promise<Page<OwnLook>>;
}

/** An account, as looks tell of it. */
export interface Looker {
  id: string;
  displayName: string;
  role: Role;
  municipality?: string | undefined;
  service?: Service | undefined;
  participantId?: string | undefined;
}

interface Dependencies {
  looks: Pick<LookStore, 'page' | 'count' | 'all'>;
  pseudonyms: Pick<PseudonymStore, 'ofIds' | 'resolve'>;
  whoAre: (
    ids: readonly string[],
  ) => Promise<readonly { id: string; displayName: string; municipality: string }[]>;
  findAccount: (id: string) => Promise<Looker | undefined>;
}

/** No pseudonym: nobody is found by it. */
const nobody = '';

export function createLookService({
  looks,
  pseudonyms,
  whoAre,
  findAccount,
}: Dependencies): LookService {
  async function pseudonymOf(id: string | undefined): Promise<string | undefined> {
    if (id === undefined) return undefined;
    const [found] = await pseudonyms.ofIds([id]);
    return found?.pseudonym ?? nobody;
  }

  async function requireOwn(
    municipality: string,
    participantId: string | undefined,
  ): Promise<void> {
    if (participantId === undefined) return;
    const [found] = await whoAre([participantId]);
    if (!found) throw new NotFound();
    if (found.municipality !== municipality) throw new DeniedLook([participantId]);
  }

  /** Accounts by pseudonym. */
  async function lookers(given: Iterable<string>): Promise<ReadonlyMap<string, Looker>> {
    const known = await pseudonyms.resolve([...new Set(given)]);
    const found = await Promise.all(
      known.map(async ({ id, pseudonym }) => [pseudonym, await findAccount(id)] as const),
    );
    return new Map(found.flatMap(([key, account]) => (account ? [[key, account] as const] : [])));
  }

  /** The municipality's participants by pseudonym. */
  async function people(
    municipality: string,
    found: readonly StoredLook[],
  ): Promise<ReadonlyMap<string, { id: string; displayName: string }>> {
    const known = await pseudonyms.resolve([...new Set(found.flatMap(({ whom }) => whom))]);
    const names = new Map(
      (await whoAre(known.map(({ id }) => id)))
        .filter((each) => each.municipality === municipality)
        .map(({ id, displayName }) => [id, displayName]),
    );
    return new Map(
      known.flatMap(({ id, pseudonym }) => {
        const displayName = names.get(id);
        return displayName === undefined ? [] : [[pseudonym, { id, displayName }] as const];
      }),
    );
  }

  async function at(participantId: string): Promise<OwnLook[]> {
    const [person] = await pseudonyms.ofIds([participantId]);
    const { municipality } = person ?? {};
    if (!person || municipality === undefined) return [];
    const found: Omit<StoredLook, 'whom'>[] = [];
    // Of a look at many only what concerns this one is kept.
    for await (const batch of looks.all({ municipality, whom: person.pseudonym })) {
      for (const { whom: _, ...look } of batch) found.push(look);
    }
    const accounts = await lookers(found.map(({ by }) => by));
    return byDay(
      found.map(({ at: instant, by, role, endpoint, isAllowed }) => ({
        day: osloDayOf(instant),
        by: lookerForOneself(municipality, role, accounts.get(by)),
        what: whatWasLookedAt(endpoint),
        allowed: isAllowed,
      })),
    );
  }

  return {
    async list({ municipality = nobody }, { page, pageSize, ...query }) {
      await requireOwn(municipality, query.participantId);
      const filter: LookFilter = {
        municipality,
        by: await pseudonymOf(query.accountId),
        whom: await pseudonymOf(query.participantId),
        from: query.from ? startOfOsloDay(query.from) : undefined,
        before: query.to ? startOfOsloDay(query.to, 1) : undefined,
        isAllowed: query.allowed === undefined ? undefined : query.allowed === 'true',
      };
      const found = await looks.page(filter, { skip: (page - 1) * pageSize, limit: pageSize });
      const accounts = await lookers(found.map(({ by }) => by));
      const participants = await people(municipality, found);
      const items = found.map(({ at, by, role, whom, endpoint, isAllowed }) => ({
        at: at.toISOString(),
        account: lookerForLeader(municipality, role, accounts.get(by)),
        participants: whom.flatMap((each) => participants.get(each) ?? []),
        endpoint,
        what: whatWasLookedAt(endpoint),
        allowed: isAllowed,
      }));
      return { items, total: await looks.count(filter), page, pageSize };
    },
    at,
    async listOwn({ participantId }, { page, pageSize }) {
      const lines = participantId === undefined ? [] : await at(participantId);
      const items = lines.slice((page - 1) * pageSize, page * pageSize);
      return { items, total: lines.length, page, pageSize };
    },
  };
}

/** That somebody of another municipality is a participant is not this leader's to know by name. */
function lookerForLeader(
  municipality: string,
  role: Role | undefined,
  looker: Looker | undefined,
): Look['account'] {
  if (!looker) return { role };
  const { id, displayName, participantId } = looker;
  const isForeign = participantId !== undefined && looker.municipality !== municipality;
  return isForeign ? { id, role } : { id, displayName, role: role ?? looker.role, participantId };
}
