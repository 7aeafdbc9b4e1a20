import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import type { LogLook } from '#server/http/looks.ts';
import { createLookChain } from './look-chain.ts';
import { lookRoutes } from './look-routes.ts';
import { createLookService, type Looker, type LookService } from './look-service.ts';
import { createLookStore } from './look-store.ts';
import { createPseudonymStore } from './pseudonym-store.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';

export interface LooksFeature extends Feature {
  logLook: LogLook;
  looksAt: LookService['at'];
  forget: Pseudonyms['forget'];
}

interface Others {
  participants: {
    whoAre: (
      ids: readonly string[],
    ) => Promise<readonly { id: string; displayName: string; municipality: string }[]>;
  };
  accounts: { find: (id: string) => Promise<Looker | undefined> };
}

export function createLooksFeature(
  { connection, now, log, looksKey }: Pick<Foundation, 'connection' | 'now' | 'log' | 'looksKey'>,
  { participants: { whoAre }, accounts }: Others,
): LooksFeature {
  const looks = createLookStore(connection);
  const stored = createPseudonymStore(connection);
  const pseudonyms = createPseudonyms({ store: stored, whoAre });
  const chain = createLookChain({
    store: looks,
    key: looksKey,
    now,
    onHeadFailure: (err) => log.error({ err }, 'the head of the looks could not be written'),
  });
  const service = createLookService({
    looks,
    pseudonyms: stored,
    whoAre,
    findAccount: accounts.find,
  });

  /** Whoever empties the database's heads does not empty the log. */
  async function tellHead(): Promise<void> {
    const head = chain.head();
    if (!head) return;
    const { chain: name, seq, hash } = head;
    log.info({ head: `${name}:${seq}:${hash}` }, 'the head of the looks');
  }

  return {
    routes: lookRoutes(service),
    looksAt: service.at,
    forget: pseudonyms.forget,
    async logLook({ account, participantIds, endpoint, isAllowed }) {
      const by = await pseudonyms.ofAccount(account.id);
      const at = now();
      const groups = byMunicipality(await pseudonyms.ofParticipants(participantIds));
      await Promise.all(
        groups.map((group) =>
          chain.append({ at, by, role: account.role, endpoint, isAllowed, ...group }),
        ),
      );
    },
    sweep: tellHead,
    async close() {
      await chain.close();
      await tellHead();
    },
  };
}

type Group = { whom: string[]; municipality?: string };

/** Almost always one: an entry is its municipality's leader's to read. */
function byMunicipality(given: Awaited<ReturnType<Pseudonyms['ofParticipants']>>): Group[] {
  const groups = new Map<string, Group>();
  for (const { pseudonym, municipality } of given) {
    const group = groups.get(municipality ?? '') ?? {
      whom: [],
      ...(municipality ? { municipality } : {}),
    };
    group.whom.push(pseudonym);
    groups.set(municipality ?? '', group);
  }
  return [...groups.values()];
}
