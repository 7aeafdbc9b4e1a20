import { describe, expect, it } from 'vitest';
import type { Database } from '#server/storage/connect.ts';
import { cutOff } from '#test/factories/cut-off.ts';
import { act, draftedPlacement } from '#test/factories/placement.ts';
import {
  type ReferralCast,
  referralCast,
  referralTeam,
  suggested,
} from '#test/factories/referral.ts';
import type { Caller, TestServer } from '#test/factories/test-server.ts';
import { hasMongod } from '#test/mongod.ts';

/** A placement that is over, and whose server died before the place and the pair were free. */
const { restarted, onMongod } = cutOff();

interface Over extends ReferralCast {
  placementId: string;
  referralId: string;
}

async function cancelled(server: TestServer): Promise<Over> {
  const cast = await referralCast(await referralTeam(server));
  const { id, referralId } = await draftedPlacement(cast);
  await act(cast.advisor, id, 'cancel', { version: 0, reason: 'Fikk jobb' }).expect(200);
  return { ...cast, placementId: id, referralId };
}

/** As it was between the end and what follows from it. */
async function lose({ connection }: Database, over: Over): Promise<void> {
  const rows = (name: string) => connection.collection<{ _id: string }>(name);
  const { participantId, openingId, placementId, referralId } = over;
  const taken = [{ referralId, at: '2026-03-02T08:00:00.000Z' }];
  await rows('openings').updateOne(
    { _id: openingId },
    { $set: { taken, placesFree: 0 }, $inc: { revision: 1 } },
  );
  const openPair = `${participantId} ${openingId}`;
  await rows('referrals').updateOne({ _id: referralId }, { $set: { openPair } });
  await rows('placements').updateOne({ _id: placementId }, { $set: { releasing: true } });
}

async function isFree(advisor: Caller, { openingId }: Over): Promise<number> {
  return (await advisor.get(`/api/openings/${openingId}`).expect(200)).body.placesFree;
}

it('is brought to its end when the server starts', async () => {
  const { server, prepared: over } = await restarted(cancelled, lose);
  const advisor = await server.advisor();
  expect(await isFree(advisor, over)).toBe(1);
  await suggested({ ...over, advisor });
});

describe.skipIf(!hasMongod())('on MongoDB', () => {
  it('is brought to its end by the sweep, once', async () => {
    const { server, spoil } = await onMongod();
    const over = await cancelled(server);
    await spoil((database) => lose(database, over));
    expect(await isFree(over.advisor, over)).toBe(0);
    for (let round = 0; round < 2; round++) {
      await server.context.features.placements?.sweep?.();
      expect(await isFree(over.advisor, over)).toBe(1);
    }
    await suggested(over);
  });

  it('is found again where what follows from the end could not be done', async () => {
    const { server, spoil } = await onMongod();
    const cast = await referralCast(await referralTeam(server));
    const { id, referralId } = await draftedPlacement(cast);
    const setTaken = (taken: unknown) =>
      spoil(async ({ connection }) => {
        const rows = connection.collection<{ _id: string }>('openings');
        await rows.updateOne({ _id: cast.openingId }, { $set: { taken } });
      });
    await setTaken('what nobody can read');
    await act(cast.advisor, id, 'cancel', { version: 0, reason: 'Fikk jobb' }).expect(500);
    await setTaken([{ referralId, at: '2026-03-02T08:00:00.000Z' }]);
    const over = { ...cast, placementId: id, referralId };
    expect(await isFree(cast.advisor, over)).toBe(0);
    await server.context.features.placements?.sweep?.();
    expect(await isFree(cast.advisor, over)).toBe(1);
    await suggested(cast);
  });
});
