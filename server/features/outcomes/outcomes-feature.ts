import { InvalidInput, NotFound } from '#server/errors.ts';
import type { Feature } from '#server/feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Found, OwnFirst } from '#server/own-first-rules.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fault } from '#shared/field-fault.ts';
import {
  type HeldOutcome,
  heldOutcome,
  type Outcome,
  type OutcomeInput,
} from '#shared/outcomes/outcome.ts';
import {
  getOutcome,
  listDueOutcomes,
  listOutcomes,
  recordOutcome,
} from '#shared/outcomes/outcome-endpoints.ts';
import { type DuePoint, dueOutcomes, type SeenByAccount } from './due-outcomes.ts';
import { createKeepOutcomes } from './keep-outcomes.ts';
import { outcomesOf } from './outcome-rules.ts';
import { createOutcomeStore } from './outcome-store.ts';

export interface OutcomesFeature extends Feature {
  /** What is to be asked for now of all that an account sees, earliest first. */
  due(seen: SeenByAccount, asked: OwnFirst): Promise<Found<DuePoint>>;
  /** All that was recorded of a participant, latest first. */
  held(participantId: string): Promise<HeldOutcome[]>;
  /** Lines without names stay. */
  forget(participantIds: readonly string[], how: { isProtected: boolean }): Promise<void>;
}

/** Every one. */
const all: OwnFirst = { own: [], isOnlyOwn: false, skip: 0, limit: Number.POSITIVE_INFINITY };

interface Others {
  participants: Pick<ParticipantsFeature, 'read' | 'overview'>;
  placements: Pick<PlacementsFeature, 'ofParticipant' | 'allInShort'>;
  doerOf: DoerOf;
}

export function createOutcomesFeature(
  { connection, now }: Pick<Foundation, 'connection' | 'now'>,
  { participants, placements, doerOf }: Others,
): OutcomesFeature {
  const store = createOutcomeStore(connection);
  const today = (): string => osloDayOf(now());

  async function list(account: Account, id: string): Promise<Outcome[]> {
    await participants.read(account, id);
    return outcomesOf(await store.ofParticipant(id));
  }

  async function find(account: Account, id: string, outcomeId: string): Promise<Outcome> {
    const found = (await list(account, id)).find((each) =>
      [each, ...each.corrections].some((one) => one.id === outcomeId),
    );
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws InvalidInput for a day that is still to come, and a placement that is not over or not theirs. */
  async function requireTrue(id: string, { asOf, placementId }: OutcomeInput): Promise<void> {
    const own = placementId === undefined ? [] : await placements.ofParticipant(id);
    const isOver = own.some((each) => each.id === placementId && each.end);
    const faults = [
      ...(asOf > today() ? [fault('asOf', 'out_of_range')] : []),
      ...(placementId !== undefined && !isOver ? [fault('placementId', 'unknown_code')] : []),
    ];
    if (faults.length > 0) throw new InvalidInput(faults);
  }

  /** Now, and later than what was recorded before: the last one counts. */
  async function afterAll(id: string): Promise<string> {
    const [latest] = await store.ofParticipant(id);
    const last = latest ? Date.parse(latest.at) : 0;
    return new Date(Math.max(now().getTime(), last + 1)).toISOString();
  }

  const due = (seen: SeenByAccount, asked: OwnFirst): Promise<Found<DuePoint>> =>
    dueOutcomes(store, seen, today(), asked);

  return {
    due,
    held: async (id) => (await store.ofParticipant(id)).map((each) => heldOutcome.parse(each)),
    forget: createKeepOutcomes(store),
    routes: [
      serve(listDueOutcomes, async ({ account }) => {
        const [people, seen] = await Promise.all([
          participants.overview(account),
          placements.allInShort(account),
        ]);
        const { municipality = '' } = account;
        const { items } = await due({ municipality, people, placements: seen }, all);
        const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
        return {
          items: items.flatMap(({ participantId: id, ...point }) => {
            const displayName = names.get(id);
            return displayName === undefined
              ? []
              : [{ participant: { id, displayName }, ...point }];
          }),
        };
      }),
      serve(listOutcomes, async ({ account, params }) => ({
        items: await list(account, params.id),
      })),
      serve(getOutcome, ({ account, params }) => find(account, params.id, params.outcomeId)),
      serve(recordOutcome, async ({ account, params, body, newId }) => {
        const { municipality } = await participants.read(account, params.id);
        await requireTrue(params.id, body);
        const at = await afterAll(params.id);
        const by = await doerOf(account);
        await store.insert({ ...body, id: newId, participantId: params.id, municipality, at, by });
        return find(account, params.id, newId);
      }),
    ],
  };
}
