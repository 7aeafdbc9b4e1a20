import type { Logger } from 'pino';
import { Unavailable } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import { patchedResources } from '#shared/merge-patch.ts';
import type { Sent } from './parse-request.ts';
import { idsIn, type ParticipantDataIn, participantDataIn } from './participant-data-in.ts';
import { idsNamedIn, participantsNamedIn } from './participants-named.ts';

/** Notes who looked at whom. */
export type LogLook = (look: {
  account: Account;
  /** `METHOD /path` as in the API document. */
  endpoint: string;
  participantIds: readonly string[];
  isAllowed: boolean;
}) => Promise<void>;

/** A path that leads to participants, such as `/api/participants/:id`, with everything below it. */
export interface Trail {
  path: `/api/${string}/:id`;
  /** Ids of the participants that exist behind ids in its place. */
  participants: (ids: readonly string[]) => Promise<readonly string[]>;
  /** The path's id is a participant's own: of whom something was shown, they exist. */
  isOfParticipants?: boolean;
}

/** Logs the looks at participants through one endpoint (accounts.md, "Looks"). */
export interface Looks {
  /** Before data leave: without a log no data. */
  shown(account: Account | undefined, params: unknown, reply: unknown): Promise<void>;
  /** The `current` of a stale version. */
  shownCurrent(account: Account | undefined, params: unknown, current: unknown): Promise<void>;
  denied(account: Account, participantIds: readonly string[]): Promise<void>;
  /** Someone asked whose role the endpoint is not for: of those in the path, the query and the body. */
  deniedByRole(account: Account, sent: Sent): Promise<void>;
  /** Of those in the query and the body, who was refused by what is asked for. */
  deniedNamed(account: Account, sent: Pick<Sent, 'query' | 'body'>): Promise<void>;
  /** Where the body names participants. */
  isBodyTold: boolean;
}

interface Dependencies {
  logLook: LogLook;
  trails: readonly Trail[];
  log: Logger;
}

/** @throws when the endpoint shows data of participants and does not say so, or not whose. */
export function looksThrough(endpoint: Endpoint, { logLook, trails, log }: Dependencies): Looks {
  const name = `${endpoint.method} ${endpoint.path}`;
  const trail = trails.find(({ path }) => `${endpoint.path}/`.startsWith(`${path}/`));
  const reply = participantDataIn(endpoint.reply);
  const current = participantDataIn(endpoint.current ?? endpoint.reply);
  const patched = participantDataIn(endpoint.body && patchedResources.get(endpoint.body));
  const inQuery = participantsNamedIn(endpoint.query);
  const inBody = participantsNamedIn(endpoint.body);
  const people = trails.find(({ isOfParticipants }) => isOfParticipants);
  requireDeclared(endpoint, name, [reply, current, patched]);
  requireKnownPeople(endpoint, name, [reply, current], trail);
  requireTrails(name, [reply, current], trails);

  async function behind(params: unknown, isShown = false): Promise<readonly string[]> {
    const parsed = endpoint.params?.safeParse(params);
    if (!trail || !parsed?.success) return [];
    const id = String(parsed.data.id);
    return isShown && trail.isOfParticipants ? [id] : trail.participants([id]);
  }

  async function named({ query, body }: Pick<Sent, 'query' | 'body'>): Promise<readonly string[]> {
    const ids = [...idsNamedIn(inQuery, query), ...idsNamedIn(inBody, body)];
    return people && ids.length > 0 ? people.participants([...new Set(ids)]) : [];
  }

  async function participantsIn(data: ParticipantDataIn, value: unknown): Promise<string[]> {
    const found = await Promise.all(
      [...idsIn(data, value)].map(async ([path, ids]) => {
        if (path === undefined || ids.length === 0) return ids;
        const leads = trails.find((each) => each.path === path);
        return leads?.participants([...new Set(ids)]) ?? [];
      }),
    );
    return found.flat();
  }

  async function write(
    account: Account,
    ids: readonly string[],
    isAllowed: boolean,
  ): Promise<void> {
    const others = [...new Set(ids)].filter((id) => id !== account.participantId);
    if (others.length === 0) return;
    try {
      await logLook({ account, endpoint: name, participantIds: others, isAllowed });
    } catch (err) {
      log.error({ err, route: endpoint.path }, 'a look could not be logged');
      throw new Unavailable('The look could not be logged, so nothing is shown.');
    }
  }

  async function shown(
    data: ParticipantDataIn,
    account: Account | undefined,
    params: unknown,
    value: unknown,
  ): Promise<void> {
    if (!account || endpoint.shows === undefined) return;
    const ids = await participantsIn(data, value);
    if (endpoint.shows === 'participants') {
      await write(account, data.hasUnnamed ? [...ids, ...(await behind(params, true))] : ids, true);
    } else if (ids.some((id) => id !== account.participantId)) {
      throw new Error(`${name} shows somebody else`);
    }
  }

  return {
    shown: (account, params, value) => shown(reply, account, params, value),
    shownCurrent: (account, params, value) => shown(current, account, params, value),
    denied: (account, ids) => write(account, ids, false),
    deniedByRole: async (account, sent) =>
      write(account, [...(await behind(sent.params)), ...(await named(sent))], false),
    deniedNamed: async (account, sent) => write(account, await named(sent), false),
    isBodyTold: inBody.length > 0,
  };
}

function requireDeclared(
  { shows }: Endpoint,
  name: string,
  parts: readonly ParticipantDataIn[],
): void {
  const holds = parts.some(({ named, hasUnnamed }) => named.length > 0 || hasUnnamed);
  if (holds && shows === undefined) {
    throw new Error(`${name} shows data of participants and does not say so`);
  }
  if (!holds && shows !== undefined) {
    throw new Error(`${name} says that it shows participants, and nothing of its reply is marked`);
  }
}

function requireTrails(
  name: string,
  parts: readonly ParticipantDataIn[],
  trails: readonly Trail[],
): void {
  for (const { behind } of parts.flatMap(({ named }) => named)) {
    if (behind === undefined || trails.some(({ path }) => path === behind)) continue;
    throw new Error(`${name} shows participants behind ${behind}, which leads to nobody`);
  }
}

function requireKnownPeople(
  { shows, who }: Endpoint,
  name: string,
  parts: readonly ParticipantDataIn[],
  trail: Trail | undefined,
): void {
  if (shows !== undefined && who === 'anyone') {
    throw new Error(`${name} shows participants to anyone`);
  }
  if (shows === 'oneself' && who !== 'anyone' && who.some((role) => role !== 'participant')) {
    throw new Error(`${name} shows oneself and is for others than participants`);
  }
  const isNobodys = parts.some(({ hasUnnamed }) => hasUnnamed) && !trail;
  if (shows === 'participants' && isNobodys) {
    throw new Error(`${name} shows data of participants that do not say whose they are`);
  }
}
