import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { createOpeningStore } from '#server/features/openings/opening-store.ts';
import { createParticipantStore } from '#server/features/participants/participant-store.ts';
import { placementModel } from '#server/features/placements/placement-model.ts';
import { referralModel } from '#server/features/referrals/referral-model.ts';
import { createReferralStore } from '#server/features/referrals/referral-store.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { builtProgram } from '#test/built-program.ts';
import { anOpening } from '#test/factories/opening.ts';
import { aParticipant } from '#test/factories/participant.ts';
import { type ServerProcess, startServerProcess } from '#test/factories/server-process.ts';
import { aSharedReferral } from '#test/factories/stored-referral.ts';
import { type Credentials, startTestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/**
 * A hundred say yes at once to three places, and in every tenth round a server is killed in the midst.
 * `PLACES_ROUNDS` says how many rounds; a few are enough to see that the machinery works.
 */
const rounds = Number(process.env.PLACES_ROUNDS ?? 2);
const people = 100;
const places = 3;
const isKilling = (round: number): boolean => round % 10 === 1;
const looksKey = 'a key for tests that is long enough';

interface Round {
  openingId: string;
  referralIds: string[];
}

interface World {
  rounds: Round[];
  employer: Credentials;
}

type Where = { dataDir: string; mongodbUri?: string | undefined };

/** Who says yes to whom, all written before the first server starts. */
async function createWorld({ dataDir, mongodbUri }: Where): Promise<World> {
  const server = await startTestServer({ dataDir, mongodbUri, looksKey });
  const { id: employerId } = await server.employer();
  const employer = await server.account({ role: 'employer', employerId });
  await server.stop();
  const database = await openDatabase({ dataDir, mongodbUri });
  const { connection } = database;
  const municipality = '3907';
  const participants = Array.from({ length: people }, () => aParticipant({ municipality }));
  const stores = {
    openings: createOpeningStore(connection),
    participants: createParticipantStore(connection),
    referrals: createReferralStore(connection),
  };
  for (const each of participants) await stores.participants.insert(each);
  const made: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const opening = anOpening({ employerId, municipality, places, placesFree: places });
    await stores.openings.insert(opening);
    const referrals = participants.map(({ id }) =>
      aSharedReferral({ participantId: id, openingId: opening.id, employerId }),
    );
    for (const each of referrals) await stores.referrals.insert(each);
    made.push({ openingId: opening.id, referralIds: referrals.map(({ id }) => id) });
  }
  await database.close();
  return { rounds: made, employer };
}

/** What came of a yes; undefined: the server died before it answered. */
async function sayYes(server: ServerProcess, id: string): Promise<string | undefined> {
  try {
    const reply = await server.call(`/api/referrals/${id}/accept`, { version: 0 });
    const body = (await reply.json()) as { error?: { code: string } };
    return `${reply.status} ${body.error?.code ?? ''}`.trim();
  } catch {
    return undefined;
  }
}

interface Tally {
  tried: number;
  given: number;
  unanswered: number;
  kills: number;
}

/** @param start a server for this place in the row */
async function play(
  world: World,
  count: number,
  start: (at: number) => Promise<ServerProcess>,
): Promise<Tally> {
  const servers = await Promise.all(Array.from({ length: count }, (_, at) => start(at)));
  const tally = { tried: 0, given: 0, unanswered: 0, kills: 0 };
  const serverAt = (at: number): ServerProcess => servers[at % count] as ServerProcess;
  try {
    for (const [round, { referralIds }] of world.rounds.entries()) {
      const all = referralIds.map((id, at) => sayYes(serverAt(at), id));
      if (isKilling(round)) {
        const victim = round % count;
        await pause((round * 97) % 1300);
        await serverAt(victim).kill();
        servers[victim] = await start(victim);
        tally.kills++;
      }
      const answers = await Promise.all(all);
      tally.tried += answers.length;
      const unanswered = referralIds.filter((_, at) => answers[at] === undefined);
      tally.unanswered += unanswered.length;
      // Whoever got no answer asks again.
      const later = await Promise.all(unanswered.map((id, at) => sayYes(serverAt(at), id)));
      tally.tried += later.length;
      const told = [...answers, ...later].filter((each) => each !== undefined);
      const given = told.filter((each) => each === '200').length;
      tally.given += given;
      // Of a reply that was lost it is not known whose place it was.
      if (isKilling(round)) expect(given).toBeLessThanOrEqual(places);
      else expect(given).toBe(places);
      const refusals = isKilling(round) ? ['409 place_taken', '409 conflict'] : ['409 place_taken'];
      for (const each of told) expect(['200', ...refusals]).toContain(each);
    }
  } finally {
    await Promise.all(servers.map((each) => each.kill()));
  }
  return tally;
}

/** Three places, three reservations, three placements, in every round. */
async function expectThree(world: World, where: Where): Promise<void> {
  const database = await openDatabase(where);
  const { connection } = database;
  try {
    for (const { openingId } of world.rounds) {
      const opening = await openingModel(connection).findById(openingId).lean();
      const accepted = await referralModel(connection)
        .find({ openingId, state: 'accepted' })
        .lean();
      const placements = await placementModel(connection).find({ openingId }).lean();
      const ids = accepted.map(({ _id }) => _id).sort();
      expect(ids).toHaveLength(places);
      expect(opening).toMatchObject({ placesFree: 0, places, version: 0 });
      expect(opening?.taken.map(({ referralId }) => referralId).sort()).toEqual(ids);
      expect(placements.map(({ referralId }) => referralId).sort()).toEqual(ids);
      expect(placements.map(({ _id }) => _id).sort()).toEqual(
        accepted.map(({ placementId }) => placementId).sort(),
      );
      for (const { history, version } of accepted) {
        expect(version).toBe(1);
        expect(history).toMatchObject([{ action: 'accept', from: 'shared' }]);
      }
    }
  } finally {
    await database.close();
  }
}

function report(engine: string, { tried, given, unanswered, kills }: Tally): void {
  if (process.env.PLACES_ROUNDS === undefined) return;
  process.stdout.write(
    `${engine}: ${rounds} rounds, ${kills} kills, ${tried} accepts tried, ${given} answered 200, ${unanswered} unanswered, ${rounds * places} placements\n`,
  );
}

const timeout = 60_000 + rounds * 20_000;

describe('of a hundred who say yes at once to three places', () => {
  let program: string;
  let folder: string;
  beforeAll(async () => {
    program = await builtProgram('server/main.ts');
    folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('three get one, on the embedded database', { timeout }, async () => {
    const where = { dataDir: join(folder, 'data') };
    const world = await createWorld(where);
    const env = { DATA_DIR: where.dataDir };
    const tally = await play(world, 1, () => startServerProcess(program, env, world.employer));
    await expectThree(world, where);
    report('embedded', tally);
  });

  describe.skipIf(!hasMongod())('on two servers', () => {
    let mongod: RealMongod | undefined;
    beforeAll(async () => {
      mongod = await realMongod();
    });
    afterAll(() => mongod?.stop());

    it('three get one, on MongoDB', { timeout }, async () => {
      const where = { dataDir: join(folder, 'beside'), mongodbUri: mongod?.uri };
      const world = await createWorld(where);
      const env = { MONGODB_URI: mongod?.uri ?? '', LOOKS_KEY: looksKey };
      const tally = await play(world, 2, (at) =>
        startServerProcess(
          program,
          { ...env, DATA_DIR: join(folder, `server-${at}`) },
          world.employer,
        ),
      );
      await expectThree(world, where);
      report('MongoDB, two servers', tally);
    });
  });
});
