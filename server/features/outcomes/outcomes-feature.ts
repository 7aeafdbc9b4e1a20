import { InvalidInput, NotFound } from '#server/errors.ts';
import type { Feature } from '#server/feature.ts';
import type { ParticipantInShort } from '#server/features/participants/participant-store.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import type { EndedPlacement } from '#server/features/placements/placement-store.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fault } from '#shared/field-fault.ts';
import {
  type DueOutcome,
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
import { createKeepOutcomes } from './keep-outcomes.ts';
import { dueOutcomes, type Ended, outcomesOf } from './outcome-rules.ts';
import { createOutcomeStore } from './outcome-store.ts';

export interface OutcomesFeature extends Feature {
  /** Of what the account sees, earliest first. */
  due(account: Account, seen: Seen): Promise<DueOutcome[]>;
  /** All that was recorded of a participant, latest first. */
  held(participantId: string): Promise<HeldOutcome[]>;
  /** Lines without names stay. */
  forget(participantIds: readonly string[], how: { isProtected: boolean }): Promise<void>;
}

/** All that an account sees: its participants, and their placements that have ended. */
interface Seen {
  people: readonly ParticipantInShort[];
  ended: readonly EndedPlacement[];
}

interface Others {
  participants: Pick<ParticipantsFeature, 'read' | 'overview'>;
  placements: Pick<PlacementsFeature, 'ofParticipant' | 'endedSeenBy'>;
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

  async function due(account: Account, { people, ended }: Seen): Promise<DueOutcome[]> {
    const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
    const recorded = await store.ofMunicipality(account.municipality ?? '');
    const over: Ended[] = [
      ...people.flatMap(({ id, displayName, programme }): Ended[] =>
        programme?.end
          ? [{ participant: { id, displayName }, after: 'programme', on: programme.end }]
          : [],
      ),
      ...ended.flatMap((each) => endedPlacement(each, names)),
    ];
    return dueOutcomes(over, recorded, today());
  }

  return {
    due,
    held: async (id) => (await store.ofParticipant(id)).map((each) => heldOutcome.parse(each)),
    forget: createKeepOutcomes(store),
    routes: [
      serve(listDueOutcomes, async ({ account }) => {
        const [people, ended] = await Promise.all([
          participants.overview(account),
          placements.endedSeenBy(account),
        ]);
        return { items: await due(account, { people, ended }) };
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

function endedPlacement(
  { id: placementId, participantId: id, end }: EndedPlacement,
  names: ReadonlyMap<string, string>,
): Ended[] {
  const displayName = names.get(id);
  if (!end || displayName === undefined) return [];
  return [{ participant: { id, displayName }, after: 'placement', placementId, on: end.on }];
}
