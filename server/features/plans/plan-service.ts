import {
  Conflict,
  DeniedLook,
  DeniedReference,
  InvalidInput,
  NotFound,
  TooManyRequests,
} from '#server/errors.ts';
import type { OpeningCards } from '#server/features/openings/opening-reader.ts';
import type { SuggestedOnce } from '#server/features/referrals/suggested-once.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import type { PreparedParts } from '#server/prepared.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { FieldCode } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import type { Weights } from '#shared/matching/match.ts';
import type { MissingPlaces } from '#shared/plans/missing-places.ts';
import type {
  PlanCounts,
  PlanInput,
  PlanInShort,
  PlanNames,
  PlanReply,
  SentPair,
  SuggestedPlan,
  TriedLine,
  TriedPlan,
} from '#shared/plans/plan.ts';
import { newPlan } from './new-plan.ts';
import type { AskedPlanOf, Reader } from './plan-asked.ts';
import type { TriedInThread } from './plan-messages.ts';
import { openingsIn, planWithout, unknownIn } from './plan-rules.ts';
import type { PlanRunner } from './plan-runner.ts';
import type { PlanStore, StoredPlan } from './plan-store.ts';
import { missingBy, planHead, planView } from './plan-view.ts';
import { suggestLines } from './suggest-lines.ts';
import { referralIdFor } from './suggested-id.ts';

type View = PreparedParts<PlanReply>;

export interface PlanService {
  make(reader: Reader, input: PlanInput, id: string): Promise<View>;
  counts(reader: Reader, input: PlanInput): Promise<PlanCounts>;
  read(account: Account, id: string): Promise<View>;
  list(
    account: Account,
    query: { page: number; pageSize: number },
  ): Promise<{ items: PlanInShort[]; total: number; page: number; pageSize: number }>;
  /** What its people and openings are called. */
  names(reader: Reader, id: string): Promise<PlanNames>;
  /** By the newest that is solved and that the account may see. */
  missingPlaces(account: Account): Promise<MissingPlaces>;
  remove(account: Account, id: string): Promise<void>;
  tryLine(account: Account, id: string, line: TriedLine): Promise<TriedPlan>;
  suggest(
    reader: Reader,
    id: string,
    lines: readonly SentPair[] | undefined,
  ): Promise<SuggestedPlan>;
  /** Takes people out of every plan. */
  forget(ids: readonly string[]): Promise<void>;
}

interface Dependencies {
  store: PlanStore;
  runner: PlanRunner;
  /** The thread has it in memory, or gets it there. */
  tryInThread: (plan: StoredPlan, line: TriedLine) => Promise<TriedInThread>;
  ranking: Pick<Ranking, 'changedSince'>;
  askedPlanOf: AskedPlanOf;
  weightsOf: (municipality: string) => Promise<Weights>;
  hiddenFrom: (account: Account) => Promise<string[]>;
  whoAre: (ids: readonly string[]) => Promise<readonly { id: string; displayName: string }[]>;
  /** Of those that are published. */
  openingCards: OpeningCards;
  /** Makes a referral of this id where there is none, nor another open one of the two. */
  suggestOnce: (reader: Reader, pair: SentPair, id: string) => Promise<SuggestedOnce>;
  server: string;
  now: () => Date;
}

/** So many of a municipality's plans wait at most: one is solved after the other, each in up to a minute. */
const mostUnsolved = 10;
const secondsEach = 60;

export function createPlanService(given: Dependencies): PlanService {
  const { store, runner } = given;

  /** @throws NotFound, and DeniedLook where it is of people who are not for the account. */
  async function see(account: Account, id: string): Promise<StoredPlan> {
    const plan = await store.find(id);
    if (!plan) throw new NotFound();
    if (plan.municipality !== account.municipality) throw new DeniedLook(plan.participantIds);
    const hidden = new Set(await given.hiddenFrom(account));
    const denied = plan.participantIds.filter((each) => hidden.has(each));
    if (denied.length > 0) throw new DeniedLook(denied);
    return plan;
  }

  async function seeSolved(account: Account, id: string): Promise<StoredPlan> {
    const plan = await see(account, id);
    if (plan.state === 'done' || plan.state === 'stopped') return plan;
    throw new Conflict('The plan is not solved.');
  }

  async function view(plan: StoredPlan): Promise<View> {
    const { id, progress, versions, municipality, participantIds, openingIds } = plan;
    if (!versions) {
      const now = { ...plan, progress: runner.progressOf(id) ?? progress };
      return planView(now, { participants: [], openings: [] });
    }
    const openings = openingIds === '' ? [] : openingIds.split(' ');
    const changed = await given.ranking.changedSince(municipality, {
      participants: participantIds.map((each, i) => ({
        id: each,
        version: versions.participants[i],
      })),
      openings: openings.map((each, i) => ({
        id: each,
        version: versions.openings[i],
        placesFree: versions.placesFree[i],
      })),
    });
    return planView(plan, changed);
  }

  /** Somebody who exists and is not in the plan is a denied look, as anywhere. */
  async function refuse(
    { participantId }: TriedLine,
    at: readonly (keyof SentPair)[],
    code: FieldCode,
  ): Promise<never> {
    const faults = at.map((path) => fault(path, code));
    const isUnknown = code === 'unknown_code' && at.includes('participantId');
    const existing = isUnknown ? await given.whoAre([participantId]) : [];
    if (existing.length > 0) throw new DeniedReference(faults, [participantId]);
    throw new InvalidInput(faults);
  }

  async function takeOut(plan: StoredPlan, ids: ReadonlySet<string>): Promise<void> {
    let current: StoredPlan | undefined = plan;
    while (current && !(await store.reduce(current, planWithout(current, ids)))) {
      current = await store.find(plan.id);
    }
    runner.cancel(plan.id);
  }

  return {
    async make(reader, input, id) {
      const asked = await given.askedPlanOf(reader, input);
      const { account } = reader;
      const { municipality } = asked;
      const plan = newPlan(asked, input, {
        id,
        by: account,
        at: given.now(),
        weights: await given.weightsOf(municipality),
        owner: given.server,
      });
      if (!(await store.insert(plan, mostUnsolved))) {
        throw new TooManyRequests(
          secondsEach,
          `${mostUnsolved} plans of the municipality wait already; wait for one, or remove one.`,
        );
      }
      runner.add(id);
      return view(plan);
    },
    async counts(reader, input) {
      const { participantIds, openingIds, placesFree, leftOut } = await given.askedPlanOf(
        reader,
        input,
      );
      const places = placesFree.reduce((sum, free) => sum + free, 0);
      return { people: participantIds.length, openings: openingIds.length, places, leftOut };
    },
    async read(account, id) {
      return view(await see(account, id));
    },
    async list(account, { page, pageSize }) {
      const { municipality = '' } = account;
      const { items, total } = await store.page(municipality, await given.hiddenFrom(account), {
        skip: (page - 1) * pageSize,
        limit: pageSize,
      });
      const heads = items.map((each) =>
        planHead(
          each.result ? each : { ...each, progress: runner.progressOf(each.id) ?? each.progress },
        ),
      );
      return { items: heads, total, page, pageSize };
    },
    async names({ account, language }, id) {
      const plan = await see(account, id);
      const people = await given.whoAre(plan.participantIds);
      const found = openingsIn(plan).map((openingId) => ({ id: openingId }));
      const cards = await given.openingCards(found, account, language);
      return {
        participants: people.map(({ id: each, displayName }) => ({ id: each, displayName })),
        openings: [...cards.values()].map(({ value: { employer, ...card } }) => ({
          ...card,
          employerName: employer.name,
        })),
      };
    },
    async missingPlaces(account) {
      const { municipality = '' } = account;
      return missingBy(await store.newestDone(municipality, await given.hiddenFrom(account)));
    },
    async remove(account, id) {
      await see(account, id);
      await store.remove(id);
      runner.cancel(id);
    },
    async tryLine(account, id, line) {
      const plan = await seeSolved(account, id);
      if (plan.state === 'stopped') throw new Conflict('It is not known to be the best plan.');
      const unknown = unknownIn(plan, line);
      if (unknown.length > 0) return refuse(line, unknown, 'unknown_code');
      const tried = await given.tryInThread(plan, line);
      if (tried === 'forgotten') throw new Conflict('What it was made of has changed.');
      if (!('full' in tried)) return tried;
      return refuse(line, tried.full, 'too_many');
    },
    async suggest(reader, id, asked) {
      const plan = await seeSolved(reader.account, id);
      return suggestLines(plan, asked, (pair) =>
        given.suggestOnce(reader, pair, referralIdFor(id, pair)),
      );
    },
    async forget(ids) {
      const gone = new Set(ids);
      for (const id of ids) {
        for (const plan of await store.withPerson(id)) await takeOut(plan, gone);
      }
    },
  };
}
