import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { opened, referralCast, referralTeam, suggested } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** A suggestion was made, and the server died before what was weighed in private was taken away. */
let first: TestServer;
afterAll(() => first.close());

interface Row {
  _id: string;
  openingId: string;
}

it('is weighed no more once the server runs again; what was weighed anew since then is', async () => {
  first = await startTestServer();
  const { dataDir } = first;
  const cast = await referralCast(await referralTeam(first));
  const [again, alone] = [await opened(cast), await opened(cast)];
  const path = `/api/participants/${cast.participantId}/shortlist`;
  const all = [cast.openingId, again, alone];
  const weigh = async (openingId: string): Promise<void> => {
    await cast.advisor.put(`${path}/${openingId}`).send({ note: 'Nær' }).expect(200);
  };
  for (const openingId of all) await weigh(openingId);
  for (const openingId of [cast.openingId, again]) {
    const { id } = await suggested({ ...cast, openingId });
    const end = { version: 0, reason: 'other_place' };
    await cast.advisor.post(`/api/referrals/${id}/withdraw`).send(end).expect(200);
  }
  await weigh(again);
  await first.stop();
  const { connection, close } = await openDatabase({ dataDir });
  const rows = connection.collection<Row>('shortlists');
  // As the first was.
  const _id = `${cast.participantId} ${cast.openingId}`;
  const before = await rows.findOne({ openingId: alone });
  await rows.insertOne({ ...before, _id, openingId: cast.openingId });
  await close();

  const server = await startTestServer({ dataDir });
  const advisor = await server.advisor();
  const { body } = await advisor.get(path).expect(200);
  expect(body.items.map((each: Row) => each.openingId)).toEqual([again, alone]);
  await server.stop();
});
