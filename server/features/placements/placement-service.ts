import { requireAsked } from '#server/case-scope.ts';
import { NotFound } from '#server/errors.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Placement, PlacementVersion } from '#shared/placements/placement.ts';
import type { PlacementState } from '#shared/placements/placement-codes.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { placementCalendar } from './placement-calendar.ts';
import type { PlacementReader } from './placement-reader.ts';
import type { PlacementStore } from './placement-store.ts';
import { versionsOf } from './placement-view.ts';

interface PlacementQuery {
  state?: PlacementState[] | undefined;
  openingId?: string | undefined;
  participantId?: string | undefined;
  page: number;
  pageSize: number;
}

interface PlacementPage {
  items: Placement[];
  total: number;
  page: number;
  pageSize: number;
}

/** How placements are read. */
export interface PlacementService {
  list(account: Account, query: PlacementQuery): Promise<PlacementPage>;
  read(account: Account, id: string): Promise<Placement>;
  versions(account: Account, id: string): Promise<{ items: PlacementVersion[] }>;
  /** A file. @throws NotFound also where there is none to have. */
  calendar(account: Account, id: string, language: LanguageCode): Promise<Uint8Array<ArrayBuffer>>;
}

interface Dependencies {
  store: Pick<PlacementStore, 'page'>;
  reader: PlacementReader;
  /** @throws NotFound, and DeniedLook for one that is not for the account. */
  readParticipant: (account: Account, id: string) => Promise<unknown>;
  /** Of the site. */
  host: string;
  now: () => Date;
}

export function createPlacementService(given: Dependencies): PlacementService {
  const { store, reader, readParticipant, host, now } = given;
  const today = (): string => osloDayOf(now());

  return {
    async list(account, { state: states, openingId, participantId, page, pageSize }) {
      await requireAsked(account, participantId, readParticipant);
      const { items, total } = await store.page(
        await reader.scopeOf(account),
        { states, openingId, participantId, today: today() },
        { skip: (page - 1) * pageSize, limit: pageSize },
      );
      return { items: await reader.views(account, items), total, page, pageSize };
    },
    async read(account, id) {
      return reader.view(account, await reader.see(account, id));
    },
    async versions(account, id) {
      const { role } = account;
      const side = role === 'participant' || role === 'employer' ? role : 'advisor';
      return { items: versionsOf(await reader.see(account, id), side) };
    },
    async calendar(account, id, language) {
      const placement = await reader.see(account, id);
      // Where somebody is whose address is protected stands in no calendar.
      if (await reader.isProtected(placement)) throw new NotFound();
      const file = placementCalendar(placement, { language, today: today(), host });
      if (!file) throw new NotFound();
      return file;
    },
  };
}
