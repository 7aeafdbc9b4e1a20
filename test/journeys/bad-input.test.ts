import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ErrorReply } from '#shared/errors.ts';
import { openingInput } from '#shared/openings/opening.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let employer: { id: string; caller: Caller };
let advisor: Caller;
let openingId: string;

beforeAll(async () => {
  server = await startTestServer();
  employer = await server.employer();
  advisor = await server.advisor('3907');
  const draft = anOpeningDraft({ employerId: employer.id });
  openingId = (await employer.caller.post('/api/openings').send(draft).expect(201)).body.id;
});
afterAll(() => server.close());

const write = (fields: object) =>
  employer.caller
    .post('/api/openings')
    .send({ ...anOpeningDraft({ employerId: employer.id }), ...fields });

describe('nothing is changed by', () => {
  let before: unknown;
  const state = async () => ({
    all: (await employer.caller.get('/api/me/openings').expect(200)).body,
    one: (await employer.caller.get(`/api/openings/${openingId}`).expect(200)).body,
    people: (await advisor.get('/api/participants').expect(200)).body,
  });
  beforeEach(async () => {
    before = await state();
  });
  const unchanged = async () => expect(await state()).toEqual(before);

  it('wrong types, each named', async () => {
    expectFaults(
      await write({
        kind: 1,
        title: ['x'],
        remote: 'yes',
        places: '2',
        daysPerWeek: 1.5,
        tasks: 'Vaske',
        shifts: ['day', 3],
        position: [59, 10],
        languageRequirement: { reading: 2 },
        hoursPerWeek: { min: '10', max: 20 },
      }),
      'kind wrong_type',
      'title wrong_type',
      'remote wrong_type',
      'places wrong_type',
      'daysPerWeek wrong_type',
      'tasks wrong_type',
      'shifts.1 wrong_type',
      'position wrong_type',
      'languageRequirement.reading wrong_type',
      'hoursPerWeek.min wrong_type',
    );
    await unchanged();
  });

  it('unknown fields and fields that the server sets, one entry per key', async () => {
    expectFaults(
      await write({
        id: 'x',
        version: 3,
        status: 'published',
        salary: 1,
        placesFree: 3,
        contact: { name: 'Li', home: 'x' },
      }),
      'id unknown_field',
      'version unknown_field',
      'status unknown_field',
      'salary unknown_field',
      'placesFree unknown_field',
      'contact.home unknown_field',
    );
    const raw = '{"version": 0, "__proto__": {"title": "x"}, "createdAt": "2026-01-01T00:00:00Z"}';
    expectFaults(
      await employer.caller
        .patch(`/api/openings/${openingId}`)
        .set('Content-Type', 'application/json')
        .send(raw),
      '__proto__ unknown_field',
      'createdAt unknown_field',
    );
    await unchanged();
  });

  it('days that do not exist and ranges that cannot be', async () => {
    expectFaults(
      await write({
        startDate: '2027-02-30',
        deadline: '1.2.2027',
        endDate: '2027-13-01',
        hoursPerWeek: { min: 30, max: 20 },
        weekdays: ['mon'],
        daysPerWeek: 2,
        places: 0,
        position: { lat: 91, lon: -181 },
      }),
      'startDate invalid_format',
      'deadline invalid_format',
      'endDate invalid_format',
      'hoursPerWeek range_reversed',
      'daysPerWeek out_of_range',
      'places out_of_range',
      'position.lat out_of_range',
      'position.lon out_of_range',
    );
    expectFaults(
      await write({
        startDate: '2027-03-01',
        endDate: '2027-02-01',
        hoursPerWeek: { min: 0, max: 49 },
        weekdays: [],
      }),
      'endDate range_reversed',
      'hoursPerWeek.min out_of_range',
      'hoursPerWeek.max out_of_range',
      'weekdays out_of_range',
    );
    // What is no day is neither before nor after another.
    expectFaults(
      await write({ startDate: 'snart', endDate: '2027-02-01' }),
      'startDate invalid_format',
    );
    await unchanged();
  });

  it('lists that are too long, and what is wrong in them', async () => {
    expectFaults(
      await write({ tasks: ['', ...Array<string>(20).fill('Vask')] }),
      'tasks too_many',
      'tasks.0 required',
    );
    const ten = Array.from({ length: 10 }, () => ({ occupation: '9112' }));
    const wishes = [...ten, { occupation: '0999', strength: 1 }];
    expectFaults(
      await advisor.post('/api/participants').send(aParticipantDraft({ wishes })),
      'wishes too_many',
      'wishes.10.occupation unknown_code',
      'wishes.10.strength unknown_field',
    );
    const kinds = [...Array<string>(100).fill('kind=vacancy'), 'kind=x'].join('&');
    expectFaults(
      await server.anyone().get(`/api/openings?${kinds}`),
      'kind too_many',
      'kind.100 unknown_code',
    );
    await unchanged();
  });

  it('years that were mistyped', async () => {
    expectFaults(
      await write({ startDate: '0026-01-01', endDate: '2101-01-01', deadline: '1899-12-31' }),
      'startDate out_of_range',
      'endDate out_of_range',
      'deadline out_of_range',
    );
    const level = { level: 'A1', source: 'self', date: '0026-05-04' } as const;
    expectFaults(
      await advisor
        .post('/api/participants')
        .send(
          aParticipantDraft({ norwegian: { reading: level }, programme: { start: '0026-01-01' } }),
        ),
      'norwegian.reading.date out_of_range',
      'programme.start out_of_range',
    );
    await unchanged();
  });

  it('unknown codes, of closed lists and of tables', async () => {
    expectFaults(
      await write({
        kind: 'volunteer',
        occupation: '9999',
        municipality: '9999',
        employerId: 'x',
        languageSupport: 'lots',
        mentorLanguages: ['uk', 'no', 'zz', 'ukr'],
        qualifications: ['wizard'],
        driversLicences: ['A'],
        languageRequirement: { speaking: 'D1' },
      }),
      'kind unknown_code',
      'occupation unknown_code',
      'municipality unknown_code',
      'employerId unknown_code',
      'languageSupport unknown_code',
      'mentorLanguages.1 unknown_code',
      'mentorLanguages.2 unknown_code',
      'mentorLanguages.3 unknown_code',
      'qualifications.0 unknown_code',
      'driversLicences.0 unknown_code',
      'languageRequirement.speaking unknown_code',
    );
    expectFaults(
      await advisor.post('/api/participants').send(
        aParticipantDraft({
          wishes: [{ occupation: '9112' }, { occupation: '911' }, { occupation: '0001' }],
          avoid: ['9', '00'],
        }),
      ),
      'wishes.1.occupation invalid_format',
      'wishes.2.occupation unknown_code',
      'avoid.1 unknown_code',
    );
    await unchanged();
  });

  it('what is missing, empty or too long', async () => {
    expectFaults(
      await employer.caller
        .post('/api/openings')
        .send({ title: ' ', description: 'x'.repeat(5001) }),
      'kind required',
      'title required',
      'occupation required',
      'employerId required',
      'municipality required',
      'description too_long',
    );
    expectFaults(
      await write({
        title: 'x'.repeat(201),
        tasks: ['', 'x'.repeat(201)],
        youGet: Array.from({ length: 21 }, (_, i) => `${i}`),
        description: 'a\u0000b',
      }),
      'title too_long',
      'tasks.0 required',
      'tasks.1 too_long',
      'youGet too_many',
      'description invalid_format',
    );
    await unchanged();
  });

  it('more faults than anybody reads: a hundred of them are named, the rest counted', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`x${i}`, i]));
    const { status, body } = await write(unknown);
    expect([status, body.error.fields.length, body.error.more]).toEqual([400, 100, 50]);
    const { body: few } = await write({ x: 1 });
    expect(few.error).not.toHaveProperty('more');
    await unchanged();
  });

  it('a query parameter that an endpoint does not take', async () => {
    const one = `/api/openings/${openingId}`;
    for (const path of ['/api/codes', '/api/session', one]) {
      const reply = await employer.caller.get(`${path}?langauge=en&x=1`);
      expectFaults(reply, 'langauge unknown_field', 'x unknown_field');
    }
    expectFaults(await employer.caller.delete(`${one}?force=1`), 'force unknown_field');
    expectFaults(await employer.caller.post(`${one}/publish?now=1`), 'now unknown_field');
    await unchanged();
  });

  it('a body that is no JSON object', async () => {
    const send = (body: string) =>
      employer.caller.post('/api/openings').set('Content-Type', 'application/json').send(body);
    for (const broken of ['{"title": ', '', 'undefined', '{}{}', '\u0000', '['.repeat(100_000)]) {
      expectFaults(await send(broken), ' invalid_format');
    }
    for (const other of ['null', '[]', '"text"', '7', 'true', '[{}]']) {
      expectFaults(await send(other), ' wrong_type');
      expectFaults(
        await employer.caller
          .patch(`/api/openings/${openingId}`)
          .set('Content-Type', 'application/json')
          .send(other),
        ' wrong_type',
      );
    }
    await unchanged();
  });

  it('another content type, a compressed body and bytes that are no UTF-8', async () => {
    const post = (headers: Record<string, string>, body: string | Buffer) =>
      employer.caller.post('/api/openings').set(headers).send(body);
    const draft = JSON.stringify(anOpeningDraft({ employerId: employer.id }));
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expectError(await post({ 'Content-Type': type }, draft), 415, 'unsupported_media_type');
    }
    const json = { 'Content-Type': 'application/json' };
    const gzip = { ...json, 'Content-Encoding': 'gzip' };
    expectError(await post(gzip, draft), 415, 'unsupported_media_type');
    const latin1 = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: json,
      body: Buffer.from('{"email":"\u00e5","password":"x"}', 'latin1'),
    });
    expectFaults(
      { status: latin1.status, body: (await latin1.json()) as ErrorReply },
      ' invalid_format',
    );
    await unchanged();
  });

  it('a body over 256 kB, announced or not', async () => {
    const big = JSON.stringify({ description: 'x'.repeat(256 * 1024) });
    expectError(
      await employer.caller.post('/api/openings').set('Content-Type', 'application/json').send(big),
      413,
      'too_large',
    );
    const unannounced = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Blob([big]).stream(),
      duplex: 'half',
    } as RequestInit);
    const body = (await unannounced.json()) as ErrorReply;
    expectError({ status: unannounced.status, body }, 413, 'too_large');
    await unchanged();
  });

  it('an object nested without end', async () => {
    const deep = `{"version":0,"contact":${'{"name":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;
    expectFaults(
      await employer.caller
        .patch(`/api/openings/${openingId}`)
        .set('Content-Type', 'application/json')
        .send(deep),
      'contact.name wrong_type',
    );
    await unchanged();
  });
});

describe('queries', () => {
  it('name every fault, a repeated parameter by its index', async () => {
    expectFaults(
      await server
        .anyone()
        .get(
          '/api/openings?kind=vacancy&kind=x&municipality=1&county=99&occupation=00&category=Alt&shift=noon' +
            '&level=Z9&hoursMin=20&hoursMax=10&radiusKm=5&sort=best&state=some&page=0&pageSize=101&colour=red',
        ),
      'kind.1 unknown_code',
      'municipality.0 invalid_format',
      'county.0 unknown_code',
      'occupation.0 unknown_code',
      'category.0 unknown_code',
      'shift.0 unknown_code',
      'level unknown_code',
      'hoursMax range_reversed',
      'near required',
      'sort unknown_code',
      'state unknown_code',
      'page out_of_range',
      'pageSize out_of_range',
      'colour unknown_field',
    );
    expectFaults(
      await server
        .anyone()
        .get(
          '/api/openings?level=A1&level=A2&page=1&page=2&q=a&q=b&near=91,0&hoursMin=x&radiusKm=0',
        ),
      'level wrong_type',
      'page wrong_type',
      'q wrong_type',
      'near out_of_range',
      'hoursMin wrong_type',
      'radiusKm out_of_range',
    );
    expectFaults(await server.anyone().get('/api/openings?sort=distance'), 'near required');
    expectFaults(await server.anyone().get(`/api/openings?q=${'x'.repeat(10_000)}`), 'q too_long');
    expectFaults(
      await server.anyone().get(`/api/openings?near=here&__proto__=1`),
      'near invalid_format',
      '__proto__ unknown_field',
    );
    expectFaults(await advisor.get('/api/participants?name=Rogn'), 'name unknown_field');
  });

  it('a method that a path does not have is 405, and Allow says which it has', async () => {
    const anyone = server.anyone();
    for (const [reply, allow] of [
      [await anyone.put(`/api/openings/${openingId}`), 'GET, PATCH, DELETE, HEAD, OPTIONS'],
      [await anyone.patch('/api/openings').send({}), 'GET, POST, HEAD, OPTIONS'],
      [await anyone.get('/api/openings/x/publish'), 'POST, OPTIONS'],
      [await anyone.post('/api/openapi.json'), 'GET, HEAD, OPTIONS'],
    ] as const) {
      expectError(reply, 405, 'method_not_allowed');
      expect(reply.headers.allow).toBe(allow);
    }
    const options = await anyone.options('/api/session').expect(204);
    expect(options.headers.allow).toBe('POST, GET, DELETE, HEAD, OPTIONS');
    await anyone.head('/api/openings').expect(200);
    expect((await anyone.head('/api/openings/x/close')).status).toBe(405);
  });

  it('an id of any other shape and an unknown path are 404', async () => {
    const anyone = server.anyone();
    for (const path of [
      '/api/openings/x',
      '/api/openings/%E0%A4%A',
      "/api/openings/'%20or%201",
      '/api/',
      '/api/nothing',
      '/api/openings/',
    ]) {
      expectError(await anyone.get(path), 404, 'not_found');
    }
    expectError(await advisor.get('/api/municipalities/9999/weights'), 404, 'not_found');
  });
});

describe('junk', () => {
  const fields = Object.keys(openingInput.shape);
  const json = fc.jsonValue({ maxDepth: 3 });

  // Cross-field rules may name the other side of a pair.
  const pairs: Record<string, string> = { daysPerWeek: 'weekdays', endDate: 'startDate' };
  const someFields = fc.dictionary(fc.constantFrom(...fields), json, { maxKeys: 4 });

  it('in some fields of an opening is refused at those fields, or fits', async () => {
    await fc.assert(
      fc.asyncProperty(someFields, async (given) => {
        const { status, body } = await write(given);
        if (status === 201) {
          await employer.caller.delete(`/api/openings/${body.id}`).expect(204);
          return;
        }
        expect(status).toBe(400);
        const named = (body as ErrorReply).error.fields?.map(
          ({ path }) => path.split('.')[0] ?? '',
        );
        const unexpected = named?.filter(
          (name) => !(name in given || (pairs[name] ?? name) in given),
        );
        expect(unexpected).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('as a whole body is refused', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (junk) => {
        for (const path of ['/api/openings', '/api/session']) {
          const { status } = await employer.caller
            .post(path)
            .set('Content-Type', 'application/json')
            .send(JSON.stringify(junk));
          expect(status).toBe(400);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('in a query is refused or answered, never a fault of the server', async () => {
    const names = fc.constantFrom(
      'q',
      'kind',
      'near',
      'level',
      'page',
      'hoursMin',
      'category',
      'x',
      '$',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(names, fc.string({ unit: 'grapheme' }))),
        async (pairs) => {
          const query = new URLSearchParams(
            pairs.map(([name, value]) => [name, value.replaceAll(/\p{Cs}/gu, '')]),
          );
          const { status } = await server.anyone().get(`/api/openings?${query}`);
          expect([200, 400]).toContain(status);
        },
      ),
      { numRuns: 100 },
    );
  });
});
