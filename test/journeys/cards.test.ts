import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '#seed/generate/random.ts';
import { type OpeningKind, openingKinds, publicKinds } from '#shared/codes.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

/**
 * Cards are kept between requests. Whatever is written, on whichever server: nobody gets an older one
 * than search or ranking have found, and nobody a field or an opening that is not for them.
 */
const hidden = ['languageSupport', 'norwegianUse', 'mentorLanguages'] as const;
const random = new Random('cards');
/** Hours of an opening rise by so much with every write: by them an index says what it has seen. */
const step = 0.5;
const writes = 40;

interface Written {
  id: string;
  employerId: string;
  version: number;
  hours: number;
  isPublished: boolean;
  /** Of its employer, one signed in at each server. */
  writers: Caller[];
}

interface Reader {
  name: string;
  caller: Caller;
  employerId?: string;
  seesAll: boolean;
}

const engines = [
  { name: 'one server on the embedded database', isSkipped: false, servers: 1 },
  { name: 'two servers on one MongoDB', isSkipped: !hasMongod(), servers: 2 },
];

for (const { name, isSkipped, servers } of engines) {
  describe.skipIf(isSkipped)(`cards of ${name}`, () => cardsOf(servers));
}

function cardsOf(count: number): void {
  let mongod: RealMongod | undefined;
  let servers: TestServer[] = [];
  let readers: Reader[][] = [];
  const openings: Written[] = [];

  beforeAll(async () => {
    if (count > 1) mongod = await realMongod();
    const settings = mongod ? { mongodbUri: mongod.uri } : {};
    servers = await Promise.all(Array.from({ length: count }, () => startTestServer(settings)));
    const [one] = servers;
    if (!one) return;
    const employerIds = [(await one.employer()).id, (await one.employer()).id];
    for (const employerId of employerIds) {
      const writers = await Promise.all(
        servers.map((server) => server.signedIn({ role: 'employer', employerId })),
      );
      for (const kind of openingKinds)
        openings.push(await written(one, { employerId, kind, writers }));
    }
    readers = await Promise.all(servers.map((server) => readersOf(server, employerIds[0])));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await mongod?.stop();
  });

  it('are never older than what was found, nor show what is not for one', async () => {
    for (let i = 0; i < writes; i++) {
      const server = random.int(0, servers.length - 1);
      await changeOne(server);
      for (const [at, of] of readers.entries()) {
        for (const reader of of) await look(reader, at === server);
      }
    }
    await expect.poll(() => allUpToDate(), { timeout: 10_000 }).toEqual([]);
  });

  it("have the employer's new name, at once where it was given", async () => {
    const opening = openings.find(({ isPublished }) => isPublished);
    const [writer] = opening?.writers ?? [];
    if (!opening || !writer) throw new Error('nothing is published');
    const named = async (reader: Reader): Promise<string | undefined> =>
      (await cards(reader, '')).find(({ id }) => id === opening.id)?.employer.name;
    const path = `/api/employers/${opening.employerId}`;
    const { body } = await writer.get(path).expect(200);
    await writer.patch(path).send({ version: body.version, name: 'Nytt navn' }).expect(200);
    const [here, ...elsewhere] = readers.map((each) => each.filter(({ seesAll }) => seesAll));
    for (const reader of here ?? []) expect(await named(reader)).toBe('Nytt navn');
    for (const reader of elsewhere.flat()) {
      await expect.poll(() => named(reader), { timeout: 10_000 }).toBe('Nytt navn');
    }
  });

  /** Changes, closes or publishes an opening, through any of the servers. */
  async function changeOne(server: number): Promise<void> {
    const opening = random.pick(openings);
    const { id, version } = opening;
    const writer = opening.writers[server] as Caller;
    const path = `/api/openings/${id}`;
    const change = random.chance(0.2)
      ? writer.post(`${path}/${opening.isPublished ? 'close' : 'publish'}`)
      : writer.patch(path).send({ version, hoursPerWeek: hoursOf(opening.hours + step) });
    const { body } = await change.expect(200);
    opening.version = body.version;
    opening.hours = body.hoursPerWeek.min;
    opening.isPublished = body.status === 'published';
    for (const own of opening.writers) expect(await ownHours(own, id)).toBe(opening.hours);
  }

  /** @param isWriter the last write went through the same server: it is there at once. */
  async function look(reader: Reader, isWriter: boolean): Promise<void> {
    const opening = random.pick(openings);
    const { hours } = opening;
    for (const card of await cards(reader, `&hoursMin=${hours}&hoursMax=${hours}`)) {
      expectFor(reader, card);
      expect(card.hoursPerWeek?.min).toBeGreaterThanOrEqual(hours);
    }
    if (isWriter && servers.length === 1) await expectUpToDate(reader);
  }

  async function expectUpToDate(reader: Reader): Promise<void> {
    const all = new Map((await cards(reader, '')).map((card) => [card.id, card]));
    expect(openings.filter((opening) => isLate(reader, opening, all.get(opening.id)))).toEqual([]);
  }

  /** Openings that somebody does not see as they were written last. */
  async function allUpToDate(): Promise<string[]> {
    const late: string[] = [];
    for (const reader of readers.flat()) {
      const all = new Map((await cards(reader, '')).map((card) => [card.id, card]));
      for (const card of all.values()) expectFor(reader, card);
      const behind = openings.filter((opening) => isLate(reader, opening, all.get(opening.id)));
      late.push(...behind.map(({ id }) => `${reader.name} ${id}`));
    }
    return late;
  }
}

/** In the employer's own list, which is as the database is on every server at once. */
async function ownHours(writer: Caller, id: string): Promise<number | undefined> {
  const { body } = await writer.get('/api/me/openings?pageSize=100').expect(200);
  const card = body.items.find((one: OpeningCard) => one.id === id);
  return card?.hoursPerWeek.min;
}

async function cards(reader: Reader, query: string): Promise<OpeningCard[]> {
  const list = reader.name === 'participant' ? '/api/me/matches' : '/api/openings';
  const { body } = await reader.caller.get(`${list}?pageSize=100${query}`).expect(200);
  const { items, almost = [] } = body;
  if (list === '/api/openings') return items;
  return [...items, ...almost].map(({ opening }: { opening: OpeningCard }) => opening);
}

function expectFor(reader: Reader, card: OpeningCard): void {
  const isOwn = card.employerId === reader.employerId;
  const isPublic = publicKinds.some((kind) => kind === card.kind);
  expect(reader.seesAll || isOwn || isPublic, `${reader.name} sees ${card.kind}`).toBe(true);
  expect(card.status).toBe('published');
  for (const field of hidden) {
    expect(field in card, `${reader.name} ${field}`).toBe(reader.seesAll || isOwn);
  }
  for (const field of ['description', 'contact', 'revision', 'indexPending']) {
    expect(card).not.toHaveProperty(field);
  }
}

async function readersOf(server: TestServer, employerId = ''): Promise<Reader[]> {
  const participant = await server.participant({
    norwegian: {},
    acceptedKinds: [...openingKinds],
    maxTravelKm: 500,
  });
  const signedIn = await server.signedIn({ role: 'employer', employerId });
  return [
    { name: 'anyone', caller: server.anyone(), seesAll: false },
    { name: 'employer', caller: signedIn, employerId, seesAll: false },
    { name: 'advisor', caller: await server.advisor(), seesAll: true },
    { name: 'participant', caller: participant.caller, seesAll: true },
  ];
}

async function written(
  server: TestServer,
  { employerId, kind, writers }: { employerId: string; kind: OpeningKind; writers: Caller[] },
): Promise<Written> {
  const id = await server.publish({
    kind,
    employerId,
    hoursPerWeek: hoursOf(step),
    languageSupport: 'some',
    norwegianUse: 'much',
    mentorLanguages: ['uk'],
  });
  return { id, employerId, writers, version: 1, hours: step, isPublished: true };
}

function isLate(reader: Reader, opening: Written, card: OpeningCard | undefined): boolean {
  if (!card) return opening.isPublished && reader.seesAll;
  return !opening.isPublished || card.hoursPerWeek?.min !== opening.hours;
}

function hoursOf(hours: number) {
  return { min: hours, max: hours };
}
