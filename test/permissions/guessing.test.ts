import { afterAll, beforeAll, expect, it } from 'vitest';
import { api } from '#shared/api.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import { loggedLooks } from '#test/factories/logged-looks.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import type { Answered } from './client.ts';
import { pathOf } from './path-of.ts';
import { expectedAnswer, type Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type Asker, askers, type Thing, things } from './thing.ts';
import { createWorld, type World } from './world.ts';

const probesInAll = 5000;
const atOnce = 8;
const timeout = 300_000;

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  world = await createWorld(server);
});
afterAll(() => server.close());

/** An endpoint that somebody may call, for things that are theirs. */
interface Way {
  endpoint: Endpoint;
  rule: Rule;
  asker: Asker;
}

interface Probe extends Way {
  id: string;
  /** Who exists and is asked for. */
  person?: string | undefined;
  thing: Thing;
}

it('whatever id is guessed, the answer is one, and who was hit is in the log', {
  timeout,
}, async () => {
  const ways = allWays();
  const hits = ways.flatMap(existingThings);
  const misses = Array.from({ length: probesInAll - hits.length }, (_, i) => guess(ways, i));
  const probes = inTurns(hits, misses);
  expect(hits.length).toBeGreaterThan(250);

  const answers = new Map<string, Probe[]>();
  for (let i = 0; i < probes.length; i += atOnce) {
    const some = probes.slice(i, i + atOnce);
    const replies = await Promise.all(some.map(send));
    for (const [at, reply] of replies.entries()) {
      const said = withoutRequest(reply);
      answers.set(said, [...(answers.get(said) ?? []), some[at] as Probe]);
    }
  }
  const [usual, ...others] = [...answers].sort(([, a], [, b]) => b.length - a.length);
  const odd = others.map(([said, [first]]) => `${first && named(first)}: ${said}`);
  expect(odd.slice(0, 20)).toEqual([]);
  expect(usual?.[0]).toContain('404');

  await server.stop();
  const asking = new Set(askers.map((asker) => world.accountId(asker)));
  const denied = (await loggedLooks(server.dataDir))
    .filter(({ isAllowed, accountId }) => !isAllowed && asking.has(accountId))
    .map(({ accountId, endpoint, participantIds }) =>
      [accountId, endpoint, ...participantIds].join(' '),
    );
  const hit = hits.flatMap(({ asker, endpoint, person }) =>
    person ? [`${world.accountId(asker)} ${nameOf(endpoint)} ${person}`] : [],
  );
  expect(hit.length).toBeGreaterThan(150);
  expect(denied.sort()).toEqual(hit.sort());
});

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;
const named = ({ endpoint, asker, id, thing }: Probe): string =>
  `${nameOf(endpoint)}, ${asker}, ${thing.name}, ${JSON.stringify(id)}`;

function allWays(): Way[] {
  const endpoints: readonly Endpoint[] = api;
  return endpoints
    .filter(({ path }) => path.includes('/:id'))
    .flatMap((endpoint) =>
      [rules[nameOf(endpoint)] ?? []].flat().map((rule) => ({ endpoint, rule })),
    )
    .filter(({ rule }) => !rule.listed)
    .flatMap(({ endpoint, rule }) =>
      askers.filter((asker) => rule.may[asker]).map((asker) => ({ endpoint, rule, asker })),
    );
}

/** What is there and not for the one who asks. */
function existingThings({ endpoint, rule, asker }: Way): Probe[] {
  return (things[rule.of] as readonly Thing[])
    .filter((thing) => !thing.isNowhere && expectedAnswer(rule, asker, thing) === 'nothing')
    .map((thing) => {
      const id = world.id(rule.of, thing);
      return { endpoint, rule, asker, thing, id, person: world.participantOf(rule.of, id) };
    });
}

/** Ids of nothing, made of those that are there. */
function guess(ways: readonly Way[], i: number): Probe {
  const way = ways[i % ways.length] as Way;
  const all = things[way.rule.of] as readonly Thing[];
  const known = world.id(way.rule.of, all[i % all.length] as Thing) || 'nobody-there';
  const shapes = [
    crypto.randomUUID(),
    known.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    known.toUpperCase().replace(/^/, 'X').slice(0, 36),
    `${known.slice(0, -1)}${i % 10}x`.slice(0, 40),
    String(10_000_000 + i),
    i.toString(16).padStart(24, '6'),
    'x'.repeat(41),
    'kort',
    `${known} `,
    `${known}'`,
    `${known}%00`,
    '{"$ne":null}',
    '$where',
    '.*',
    '__proto__',
    'constructor',
    '[object Object]',
    'undefined',
    `${known},${known}`,
    '<script>alert(1)</script>',
    'ærlig-øst-ås',
  ];
  const id = shapes[Math.floor(i / ways.length) % shapes.length] ?? '';
  return { ...way, id, thing: { name: 'guessed' } };
}

/** The ones spread among the others. */
function inTurns(some: readonly Probe[], many: readonly Probe[]): Probe[] {
  const every = Math.ceil(many.length / some.length);
  return some.flatMap((each, i) => [...many.slice(i * every, (i + 1) * every), each]);
}

function send({ endpoint, rule, asker, id, thing }: Probe): Promise<Answered> {
  return world.send({
    method: endpoint.method,
    path: pathOf(endpoint, encodeURIComponent(id), world),
    cookie: world.cookie(asker),
    query: rule.query,
    body: rule.body?.(world, asker, thing, id),
  });
}

/** All of a reply but when and which request it was, which its tag holds too. */
function withoutRequest({ status, headers, body, text }: Answered): string {
  const { date: _date, 'x-request-id': _id, etag: _tag, ...rest } = headers;
  const error = body?.error as { requestId?: string } | undefined;
  return JSON.stringify([status, rest, text.replaceAll(error?.requestId ?? '-', '')]);
}
