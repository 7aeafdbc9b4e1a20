import { caseScopeOf } from '#server/case-scope.ts';
import { DeniedLook, NotFound } from '#server/errors.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor } from '#shared/codes.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { isLongOver, longOverBy } from '#shared/placements/long-over.ts';
import type { Placement } from '#shared/placements/placement.ts';
import type { PlacementLimit } from '#shared/placements/placement-limits.ts';
import { sideOf } from '#shared/referrals/referral-table.ts';
import type { PlacementScope } from './placement-query.ts';
import type { PlacementStore, StoredPlacement } from './placement-store.ts';
import { forAdvisors, forEmployer, forParticipant, type Surroundings } from './placement-view.ts';
import type { Beside } from './warning-rules.ts';

export interface PlacementReader {
  /** @throws NotFound, and DeniedLook for one that is not for the account. */
  see(account: Account, id: string): Promise<StoredPlacement>;
  /** Each as the account may see it, in the same order. */
  views(account: Account, placements: readonly StoredPlacement[]): Promise<Placement[]>;
  view(account: Account, placement: StoredPlacement): Promise<Placement>;
  /** The participant's others, the limits and the day. */
  beside(placement: StoredPlacement): Promise<Beside>;
  isProtected(placement: StoredPlacement): Promise<boolean>;
  /** @throws Forbidden for who sees none. */
  scopeOf(account: Account): Promise<PlacementScope>;
}

interface Dependencies {
  store: Pick<PlacementStore, 'find' | 'ofParticipants'>;
  /** @throws NotFound, and DeniedLook for one that is not for the account. */
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  findParticipants: (ids: readonly string[]) => Promise<Participant[]>;
  hiddenFrom: (account: Account) => Promise<string[]>;
  limits: readonly PlacementLimit[];
  now: () => Date;
}

const views = { participant: forParticipant, employer: forEmployer, advisor: forAdvisors } as const;

export function createPlacementReader(given: Dependencies): PlacementReader {
  const { store, limits, now } = given;
  const today = (): string => osloDayOf(now());

  async function requireSeen(account: Account, placement: StoredPlacement): Promise<void> {
    const { participantId, employerId } = placement;
    if (isAdvisor(account.role)) {
      await given.readParticipant(account, participantId);
      return;
    }
    const isTheirs =
      account.role === 'participant'
        ? account.participantId === participantId
        : account.employerId === employerId && !isLongOver(overOn(placement), today());
    if (!isTheirs) throw new DeniedLook([participantId]);
  }

  async function surroundings(
    placements: readonly StoredPlacement[],
  ): Promise<(placement: StoredPlacement) => Surroundings> {
    const ids = [...new Set(placements.map(({ participantId }) => participantId))];
    const [people, all] = await Promise.all([
      given.findParticipants(ids),
      store.ofParticipants(ids),
    ]);
    const byId = new Map(people.map((each) => [each.id, each]));
    const grouped = groupBy(all, ({ participantId }) => participantId);
    return ({ participantId }) => {
      const person = byId.get(participantId);
      return {
        displayName: person?.displayName ?? '',
        isProtected: person === undefined || person.protection !== 'none',
        placements: grouped.get(participantId) ?? [],
        limits,
        today: today(),
      };
    };
  }

  async function viewsOf(
    { role }: Account,
    placements: readonly StoredPlacement[],
  ): Promise<Placement[]> {
    const beside = await surroundings(placements);
    const view = views[sideOf(role) ?? 'advisor'];
    return placements.map((placement) => view(placement, beside(placement)));
  }

  return {
    async see(account, id) {
      const stored = await store.find(id);
      if (!stored) throw new NotFound();
      await requireSeen(account, stored);
      return stored;
    },
    views: viewsOf,
    async view(account, placement) {
      const [view] = await viewsOf(account, [placement]);
      if (!view) throw new Error('one placement in, one out');
      return view;
    },
    beside: async (placement) => (await surroundings([placement]))(placement),
    isProtected: async (placement) => (await surroundings([placement]))(placement).isProtected,
    async scopeOf(account) {
      const scope = await caseScopeOf(account, given.hiddenFrom);
      return 'employerId' in scope ? { ...scope, overBy: longOverBy(today()) } : scope;
    },
  };
}

function overOn({ end, cancelled }: StoredPlacement): string | undefined {
  return end?.on ?? cancelled?.on;
}
