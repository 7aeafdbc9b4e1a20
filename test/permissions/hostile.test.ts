import { afterAll, beforeAll, expect, it } from 'vitest';
import { api } from '#shared/api.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import type { ErrorReply } from '#shared/errors.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import type { Answered } from './client.ts';
import { bodyWith, fieldsOf, hostileObjects, hostileQueries, hostileTexts } from './hostile.ts';
import { pathOf } from './path-of.ts';
import { expectedAnswer, type Rule } from './rule.ts';
import { rules } from './rules.ts';
import { readersOfParticipants } from './scopes.ts';
import { type Asker, type Thing, things } from './thing.ts';
import { createWorld, type World } from './world.ts';

/** Who may ask, asks for what is theirs: only what it is asked with is hostile. */
const timeout = 300_000;
let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  world = await createWorld(server);
});
afterAll(() => server.close());

const endpoints: readonly Endpoint[] = api;
const byMuch: readonly Asker[] = [
  'leader',
  'advisor',
  'admin',
  'employer',
  'participant',
  'anyone',
];

interface Way {
  name: string;
  endpoint: Endpoint;
  rule: Rule;
  asker: Asker;
  thing: Thing;
  path: string;
  body: unknown;
}

function wayTo(endpoint: Endpoint): Way {
  const name = `${endpoint.method} ${endpoint.path}`;
  const [rule] = [rules[name] ?? []].flat();
  if (!rule) throw new Error(`${name} has no rule`);
  const asker = byMuch.find((each) => rule.may[each]) ?? 'anyone';
  const all: readonly Thing[] = things[rule.of];
  const thing = all.find((each) => expectedAnswer(rule, asker, each) === 'yes') ?? { name: '' };
  const id = rule.listed ? world.easyOpening : world.id(rule.of, thing);
  const path = pathOf(endpoint, id, world);
  const body = rule.body?.(world, asker, thing, world.id(rule.of, thing));
  return { name, endpoint, rule, asker, thing, path, body };
}

/** What ends a session, where it is open to all, is asked without one. */
const cookieFor = ({ endsSession }: Rule, asker: Asker): string =>
  endsSession ? '' : world.cookie(asker);

const faultsOf = ({ body }: Answered): string[] =>
  ((body as unknown as ErrorReply | undefined)?.error?.fields ?? []).map(({ path }) => path);

/** A fault of the server, or a word of who is not theirs to read. */
function wrong({ status, text }: Answered, asker: Asker): string | undefined {
  if (status >= 500) return String(status);
  const [foreign] = world.peopleIn(text).filter((each) => !readersOfParticipants[asker]?.has(each));
  return foreign && `tells of ${foreign.name}`;
}

/** With HOSTILE=all each field meets all of them, else every third, by turns. */
const isTurnOf = (n: number): boolean => process.env.HOSTILE === 'all' || n % 3 === 0;

/** Puts them in the place of every field. @param expected what is wrong about the reply, if anything is. */
async function inEveryField(
  hostile: readonly string[],
  expected: (reply: Answered, field: string, json: string) => string | undefined,
): Promise<string[]> {
  const odd: string[] = [];
  for (const { name, endpoint, rule, asker, path, body } of endpoints
    .filter((each) => each.body)
    .map(wayTo)
    // Of what is not there no field is read.
    .filter(({ path }) => !path.endsWith('nobody-there-at-all'))) {
    for (const [field, json] of fieldsOf(endpoint).flatMap((each, at) =>
      hostile.filter((_, i) => isTurnOf(at + i)).map((text) => [each, text] as const),
    )) {
      const reply = await world.send({
        method: endpoint.method,
        path,
        cookie: cookieFor(rule, asker),
        body: Buffer.from(bodyWith(body, field, json)),
      });
      const fault = wrong(reply, asker) ?? expected(reply, field, json);
      if (fault) odd.push(`${name}, ${field}: ${json}: ${fault}`);
    }
  }
  return odd;
}

/** Named itself, or what it is in, or what is in it. */
const names = (path: string, field: string): boolean =>
  `${path}.`.startsWith(`${field}.`) || `${field}.`.startsWith(`${path}.`);

it('operators and prototypes in every field are refused at that field', { timeout }, async () => {
  const odd = await inEveryField(hostileObjects, (reply, field) => {
    const isNamed = faultsOf(reply).some((path) => names(path, field));
    // One answer for a token of any shape (accounts.md).
    if (field === 'token' && reply.status === 404) return undefined;
    return reply.status === 400 && isNamed ? undefined : `${reply.status} ${faultsOf(reply)}`;
  });
  expect(odd).toEqual([]);
  expect(Reflect.get({}, 'hostile')).toBeUndefined();
});

it('scripts, filters and patterns in every field are refused, or kept as they are', {
  timeout,
}, async () => {
  const texts = hostileTexts.map((text) => JSON.stringify(text));
  const odd = await inEveryField(texts, ({ status, body }, field, json) => {
    const kept = status < 300 ? JSON.stringify(body?.[field]) : undefined;
    return kept === undefined || kept.includes(json.slice(1, -1)) ? undefined : `kept as ${kept}`;
  });
  expect(odd).toEqual([]);
});

interface Hostile extends Way {
  parameter: string;
  search: string;
  /** Where it would be named. */
  fault: string;
}

/** Several endpoints have the same filters, which are asked for once. */
function inEveryParameter(): Hostile[] {
  const known = new Set<unknown>();
  // Of what is not there no parameter is read.
  const ways = endpoints.map(wayTo).filter(({ path }) => !/\/none(?:\/|$)/.test(path));
  return ways.flatMap((way) => {
    const all = Object.entries(way.endpoint.query?.shape ?? { nothing: way.name });
    return all
      .filter(([, schema]) => known.size !== known.add(schema).size)
      .flatMap(([parameter]) => {
        const { [parameter]: usual = '1', ...others } = way.rule.query ?? {};
        const rest = new URLSearchParams(others).toString();
        return hostileQueries(parameter, usual).map(([search, fault]) => ({
          ...way,
          parameter,
          fault,
          search: [search, rest].filter(Boolean).join('&'),
        }));
      });
  });
}

it('in every parameter they are refused by name, or searched for as they are', {
  timeout,
}, async () => {
  const odd: string[] = [];
  for (const { name, endpoint, rule, asker, path, body, ...hostile } of inEveryParameter()) {
    const { parameter, search, fault } = hostile;
    const cookie = cookieFor(rule, asker);
    const address = `${path}?${search}`;
    const reply = await world.send({ method: endpoint.method, path: address, cookie, body });
    const named = faultsOf(reply);
    const isRefused = named.includes(fault) || named.includes(`${fault}.0`);
    const answers = [rule.status ?? 200, ...(ofNobody.includes(name) ? [404] : [])];
    const isLiteral = mayHold[parameter]?.test(search) && answers.includes(reply.status);
    const isOdd = wrong(reply, asker) || !(isRefused || isLiteral);
    if (isOdd) odd.push(`${name}?${search}: ${reply.status} ${named}`);
  }
  expect(odd).toEqual([]);
});

/** What is asked for there is nobody's. */
const ofNobody: readonly unknown[] = ['GET /api/looks'];

/** Which parameters are texts; an id may be any word of its shape. */
const mayHold: Readonly<Record<string, RegExp>> = {
  q: /^q=/,
  iss: /^iss=/,
  sid: /^sid=/,
  participantId: /^participantId=__proto__/,
  accountId: /^accountId=__proto__/,
  openingId: /^openingId=__proto__/,
};
