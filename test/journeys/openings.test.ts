import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let employer: { id: string; caller: Caller };
let other: { id: string; caller: Caller };
let advisor: Caller;
let advisorElsewhere: Caller;

beforeAll(async () => {
  server = await startTestServer();
  employer = await server.employer();
  other = await server.employer();
  advisor = await server.advisor('3907');
  advisorElsewhere = await server.advisor('0301');
});
afterAll(() => server.close());

async function written(fields: Partial<Parameters<typeof anOpeningDraft>[0]> = {}) {
  const draft = anOpeningDraft({ employerId: employer.id, ...fields });
  const { body } = await employer.caller.post('/api/openings').send(draft).expect(201);
  return body;
}

async function published(fields: Partial<Parameters<typeof anOpeningDraft>[0]> = {}) {
  const { id } = await written(fields);
  const { body } = await employer.caller.post(`/api/openings/${id}/publish`).expect(200);
  return body;
}

describe('writing', () => {
  it('answers the whole resource with defaults, and the same when read again', async () => {
    const opening = await written({ contact: { email: 'leder@solglott.example' } });
    expect(opening).toMatchObject({
      remote: false,
      languageSupport: 'none',
      places: 1,
      placesFree: 1,
      shifts: [],
      status: 'draft',
      version: 0,
      employer: { id: employer.id, name: 'Solgløtt sykehjem' },
      municipalityName: 'Sandefjord',
      occupationTitle: 'Renholdere i bedrifter',
      contact: { email: 'leder@solglott.example' },
    });
    expect(opening).not.toHaveProperty('indexPending');
    const read = await employer.caller.get(`/api/openings/${opening.id}`).expect(200);
    expect(read.body).toEqual(opening);
  });

  it('is for the employer itself and advisors of the municipality', async () => {
    const draft = anOpeningDraft({ employerId: employer.id });
    expectError(await server.anyone().post('/api/openings').send(draft), 401, 'not_signed_in');
    expectError(await other.caller.post('/api/openings').send(draft), 403, 'forbidden');
    expectError(await advisorElsewhere.post('/api/openings').send(draft), 403, 'forbidden');
    const { caller: participant } = await server.participant();
    expectError(await participant.post('/api/openings').send(draft), 403, 'forbidden');
    const admin = await server.signedIn({ role: 'admin' });
    expectError(await admin.post('/api/openings').send(draft), 403, 'forbidden');
    await advisor.post('/api/openings').send(draft).expect(201);
  });

  it('an employer that does not exist is named beside every other fault', async () => {
    const reply = await employer.caller
      .post('/api/openings')
      .send({ ...anOpeningDraft({ employerId: 'nobody' }), title: '', occupation: '0000' });
    expectFaults(reply, 'employerId unknown_code', 'occupation unknown_code', 'title required');
  });
});

describe('changing', () => {
  it('is a merge patch: absent stays, null goes, lists are replaced, parts are merged', async () => {
    const opening = await written({
      description: 'Fast plass.',
      tasks: ['Vaske', 'Rydde'],
      languageRequirement: { speaking: 'A2', reading: 'A1' },
    });
    const { body } = await employer.caller
      .patch(`/api/openings/${opening.id}`)
      .send({
        version: 0,
        description: null,
        tasks: ['Vaske'],
        languageRequirement: { reading: null, listening: 'A2' },
      })
      .expect(200);
    expect(body).toMatchObject({
      version: 1,
      title: opening.title,
      tasks: ['Vaske'],
      languageRequirement: { speaking: 'A2', listening: 'A2' },
    });
    expect(body).not.toHaveProperty('description');
    expect(body.languageRequirement).not.toHaveProperty('reading');
    const read = await employer.caller.get(`/api/openings/${opening.id}`).expect(200);
    expect(read.body).toEqual(body);
  });

  it('needs the version last read; a stale one is told what is there now', async () => {
    const { id } = await written();
    const change = (fields: object) => employer.caller.patch(`/api/openings/${id}`).send(fields);
    expectFaults(await change({ title: 'Ny' }), 'version required');
    await change({ version: 0, title: 'Ny' }).expect(200);
    const stale = await change({ version: 0, title: 'Nyere' });
    expectError(stale, 409, 'conflict');
    expect(stale.body.error.current).toMatchObject({ id, title: 'Ny', version: 1 });
  });

  it('two at once: one is kept, the other is told', async () => {
    const { id } = await written();
    const replies = await Promise.all(
      ['Ene', 'Andre'].map((title) =>
        employer.caller.patch(`/api/openings/${id}`).send({ version: 0, title }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('validates what it becomes as a whole', async () => {
    const { id } = await written({ startDate: '2027-02-01', endDate: '2027-03-01' });
    const reply = await employer.caller
      .patch(`/api/openings/${id}`)
      .send({ version: 0, endDate: '2027-01-01', status: 'published', title: null });
    expectFaults(reply, 'endDate range_reversed', 'status unknown_field', 'title required');
  });

  it('nobody moves an opening out of their own reach', async () => {
    const { id } = await written();
    const toOther = { version: 0, employerId: other.id };
    expectError(await employer.caller.patch(`/api/openings/${id}`).send(toOther), 403, 'forbidden');
    const away = { version: 0, municipality: '0301' };
    expectError(await advisor.patch(`/api/openings/${id}`).send(away), 403, 'forbidden');
    await advisor
      .patch(`/api/openings/${id}`)
      .send({ version: 0, title: 'Vaskehjelp' })
      .expect(200);
  });
});

describe('from draft to published to closed', () => {
  it('goes round, and refuses every step out of order', async () => {
    const { id } = await written();
    const step = (name: string) => employer.caller.post(`/api/openings/${id}/${name}`);
    expectError(await step('close'), 409, 'conflict');
    await step('publish').expect(200);
    expectError(await step('publish'), 409, 'conflict');
    expectError(await employer.caller.delete(`/api/openings/${id}`), 409, 'conflict');
    await step('close').expect(200);
    expectError(await step('close'), 409, 'conflict');
    const again = await step('publish').expect(200);
    expect(again.body).toMatchObject({ status: 'published', version: 3 });
    expect(again.body.publishedAt).toBe(again.body.updatedAt);
  });

  it('only a draft is deleted, and then it is gone', async () => {
    const { id } = await written();
    await employer.caller.delete(`/api/openings/${id}`).expect(204);
    expectError(await employer.caller.get(`/api/openings/${id}`), 404, 'not_found');
  });

  it('a text that names a target group is not published, and not changed into', async () => {
    const draft = await written({ kind: 'work_training', youNeed: ['Du er flyktning'] });
    expectFaults(
      await employer.caller.post(`/api/openings/${draft.id}/publish`),
      'youNeed.0 names_target_group',
    );
    const { id, version } = await published();
    expectFaults(
      await employer.caller.patch(`/api/openings/${id}`).send({
        version,
        title: 'For deltakere i introduksjonsprogrammet',
      }),
      'title names_target_group',
    );
  });

  it('says what work it is, in which language, and how to answer, before it is published', async () => {
    const bare = { contact: { name: 'Li' }, tasks: [], languageRequirement: {} };
    const draft = await written({ ...bare, youGet: ['For flyktninger'], deadline: '2020-01-01' });
    expectFaults(
      await employer.caller.post(`/api/openings/${draft.id}/publish`),
      'languageRequirement required',
      'contact required',
      'tasks required',
      'youGet.0 names_target_group',
      'deadline out_of_range',
    );
    const { id, version } = await published();
    const change = (fields: object) =>
      employer.caller.patch(`/api/openings/${id}`).send({ version, ...fields });
    expectFaults(
      await change({ contact: null, tasks: [], languageRequirement: { speaking: null } }),
      'languageRequirement required',
      'contact required',
      'tasks required',
    );
    // Together with what is wrong by itself; a field is named once.
    expectFaults(
      await change({ title: '', contact: null, tasks: 'Vask', youGet: ['For flyktninger'] }),
      'title required',
      'contact required',
      'tasks wrong_type',
      'youGet.0 names_target_group',
    );
    await change({ tasks: [], description: 'Vask', deadline: '2020-01-01' }).expect(200);
  });

  it('others may not take the steps', async () => {
    const { id } = await published();
    for (const step of ['publish', 'close']) {
      const path = `/api/openings/${id}/${step}`;
      expectError(await server.anyone().post(path), 401, 'not_signed_in');
      expectError(await other.caller.post(path), 403, 'forbidden');
      expectError(await advisorElsewhere.post(path), 403, 'forbidden');
    }
    const draft = await written();
    expectError(await other.caller.delete(`/api/openings/${draft.id}`), 404, 'not_found');
  });

  it('one past its deadline is closed after thirty days', async () => {
    const { id } = await published({ deadline: '2026-11-30' });
    const statusOn = async (day: string) => {
      server.setClock(`${day}T12:00:00Z`);
      await server.context.features.openings?.sweep?.();
      const someone = await server.signedIn({ role: 'employer', employerId: employer.id });
      return (await someone.get(`/api/openings/${id}`).expect(200)).body.status;
    };
    expect(await statusOn('2026-12-30')).toBe('published');
    expect(await statusOn('2026-12-31')).toBe('closed');
    server.setClock();
  });
});

describe('my openings', () => {
  it('are all the own ones, latest change first, by status and by words', async () => {
    const mine = await server.employer();
    const write = async (title: string) => {
      const draft = anOpeningDraft({ employerId: mine.id, title });
      const { body } = await mine.caller.post('/api/openings').send(draft).expect(201);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return body.id as string;
    };
    const ids = [await write('Kokk'), await write('Renholder'), await write('Kokkens hjelp')];
    await mine.caller.post(`/api/openings/${ids[0]}/publish`).expect(200);
    const list = async (query: string) => {
      const { body } = await mine.caller.get(`/api/me/openings${query}`).expect(200);
      return { total: body.total, ids: body.items.map(({ id }: { id: string }) => id) };
    };
    expect(await list('')).toEqual({ total: 3, ids: [ids[0], ids[2], ids[1]] });
    expect(await list('?status=draft')).toEqual({ total: 2, ids: [ids[2], ids[1]] });
    expect(await list('?q=kokk')).toEqual({ total: 2, ids: [ids[0], ids[2]] });
    expect(await list('?q=HJELP%20kok\u00adk')).toEqual({ total: 1, ids: [ids[2]] });
    expect(await list('?pageSize=1&page=2')).toEqual({ total: 3, ids: [ids[2]] });
    expect(await list('?page=9')).toEqual({ total: 3, ids: [] });
    expectFaults(await mine.caller.get('/api/me/openings?status=gone'), 'status.0 unknown_code');
    expectError(await advisor.get('/api/me/openings'), 403, 'forbidden');
    expectError(await server.anyone().get('/api/me/openings'), 401, 'not_signed_in');
  });
});
