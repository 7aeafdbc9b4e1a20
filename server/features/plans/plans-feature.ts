import { Worker } from 'node:worker_threads';
import type { Feature } from '#server/feature.ts';
import type { MatchingFeature } from '#server/features/matching/matching-feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { ReferralsFeature } from '#server/features/referrals/referrals-feature.ts';
import type { SearchFeature } from '#server/features/search/search-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { type Repeated, repeat } from '#server/search/repeat.ts';
import { createAskedPlanOf } from './plan-asked.ts';
import type { ThreadGround } from './plan-messages.ts';
import { planRoutes } from './plan-routes.ts';
import { createPlanRunner } from './plan-runner.ts';
import { createPlanService, type PlanService } from './plan-service.ts';
import { createPlanStore } from './plan-store.ts';
import { createPlanThread } from './plan-thread.ts';
import { createTryInThread } from './try-in-thread.ts';

interface Others {
  openings: Pick<OpeningsFeature, 'reader'>;
  participants: Pick<ParticipantsFeature, 'hiddenFrom' | 'whoAre'>;
  search: Pick<SearchFeature, 'among'>;
  matching: Pick<MatchingFeature, 'weightsOf'>;
  referrals: Pick<ReferralsFeature, 'suggestOnce'>;
}

export interface PlansFeature extends Feature {
  forget: PlanService['forget'];
}

/** A dead process is noticed well before anybody has given up waiting. */
const beat = { pauseMs: 3000, longestPauseMs: 10_000 };

export function createPlansFeature(
  { config, connection, ranking, tables, server, now, log }: Foundation,
  { openings, participants, search, matching, referrals }: Others,
): PlansFeature {
  const store = createPlanStore(connection);
  const ground: ThreadGround = {
    occupations: new Map(
      Array.from(tables.occupations, ([code, { category, subcategory }]) => [
        code,
        { category, subcategory },
      ]),
    ),
    municipalities: [...tables.municipalities.keys()],
    limitMs: config.planLimitMs,
  };
  const thread = createPlanThread(
    async () => new Worker(await config.planWorker(), { workerData: ground }),
  );
  const runner = createPlanRunner({ store, thread, ranking, server, log });
  const service = createPlanService({
    store,
    runner,
    tryInThread: createTryInThread({ thread, ranking }),
    ranking,
    askedPlanOf: createAskedPlanOf({
      ranking,
      hiddenFrom: participants.hiddenFrom,
      whoAre: participants.whoAre,
      among: search.among,
      findOpening: openings.reader.find,
      now,
    }),
    weightsOf: matching.weightsOf,
    hiddenFrom: participants.hiddenFrom,
    whoAre: participants.whoAre,
    openingCards: openings.reader.cards,
    suggestOnce: referrals.suggestOnce,
    server,
    now,
  });
  let beating: Repeated | undefined;

  return {
    forget: service.forget,
    routes: planRoutes(service),
    trail: {
      path: '/api/plans/:id',
      participants: async (ids) => {
        const plans = await Promise.all(ids.map((id) => store.find(id)));
        return plans.flatMap((plan) => plan?.participantIds ?? []);
      },
    },
    // Whoever is planned for must be there.
    async ready() {
      beating = repeat(runner.beat, beat, (err) =>
        log.error({ err }, 'plans that nobody looks for could not be read'),
      );
    },
    async close() {
      await beating?.stop();
      await runner.close();
    },
  };
}
