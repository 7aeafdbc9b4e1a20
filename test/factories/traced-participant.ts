import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Caller, TestServer } from './test-server.ts';

export interface Traced {
  id: string;
  accountId: string;
  self: Caller;
  /** Whose one place they have. */
  openingId: string;
  referralId: string;
  /** Words of theirs that may be left nowhere. */
  canaries: string[];
}

/** Somebody whose words stand in as many places as there are. */
export async function tracedParticipant(server: TestServer): Promise<Traced> {
  const name = 'Kanarifugl Blåmeis';
  const advisor = await server.advisor();
  const draft = { displayName: name, municipality: '3907' };
  const { body: made } = await advisor
    .post('/api/participants')
    .set('Idempotency-Key', 'kanari')
    .send(draft)
    .expect(201);
  const credentials = await server.account({ role: 'participant', participantId: made.id });
  const self = server.anyone();
  const browser = 'Kanarileser/1.0';
  await self.post('/api/session').set('User-Agent', browser).send(credentials).expect(200);
  const wrong = { ...credentials, password: 'kanari' };
  await server.anyone().post('/api/session').send(wrong).expect(401);
  const { body: account } = await self.get('/api/session').expect(200);
  // An earlier state of the row, longer than the one that is left.
  const patch = { version: 0, languages: ['uk'], displayName: `${name} Solsikke` };
  await advisor.patch(`/api/participants/${made.id}`).send(patch).expect(200);
  await advisor
    .patch(`/api/participants/${made.id}`)
    .send({ version: 1, displayName: name })
    .expect(200);
  const referral = await refer(server, advisor, self, made.id);
  const hash = createHash('sha256').update(credentials.email).digest('base64url');
  const canaries = [
    ...said,
    name,
    'Solsikke',
    browser,
    credentials.email,
    hash,
    made.id,
    account.id,
  ];
  return { id: made.id, accountId: account.id, self, canaries, ...referral };
}

/** Words in a referral, on its way and as it was, in the shortlist and in what they saved. */
const said = ['Kanariord', 'Kanaritolk', 'Kanarimerke', 'Kanarihemmelig', 'Kanarisøk'];

async function refer(
  server: TestServer,
  advisor: Caller,
  self: Caller,
  participantId: string,
): Promise<Pick<Traced, 'openingId' | 'referralId'>> {
  const [word, onBehalf, note, secret, name] = said;
  const employer = await server.employer();
  const openingId = await server.publish({ employerId: employer.id });
  const shortlist = `/api/participants/${participantId}/shortlist`;
  await advisor.put(`${shortlist}/${openingId}`).send({ note: secret }).expect(200);
  await self.put(`/api/me/saved-openings/${openingId}`).expect(200);
  const search = { name, list: 'board', filters: { q: name } };
  await self.post('/api/me/saved-searches').send(search).expect(201);
  const { body } = await advisor
    .post('/api/referrals')
    .set('Idempotency-Key', 'kanariforslag')
    .send({ participantId, openingId, note })
    .expect(201);
  const other = await server.publish({ employerId: employer.id });
  await advisor.put(`${shortlist}/${other}`).send({ note: secret }).expect(200);
  const act = (caller: Caller, action: string, sent: object) =>
    caller.post(`/api/referrals/${body.id}/${action}`).send(sent).expect(200);
  await act(self, 'interested', { version: 0, shares: ['norwegian'], message: word });
  await act(advisor, 'share', { version: 1 });
  await act(advisor, 'accept', { version: 2, onBehalf: { reason: onBehalf } });
  return { openingId, referralId: body.id };
}

/** What is left of the words in any file of a folder. */
export async function tracesIn(folder: string, canaries: readonly string[]): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.map(async (name) =>
      (await readFile(join(folder, name)).catch(() => '')).toString('latin1'),
    ),
  );
  const bytes = (text: string): string => Buffer.from(text).toString('latin1');
  return canaries.filter((canary) => files.some((file) => file.includes(bytes(canary))));
}
