import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '#shared/api.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import { loggedLooks } from '#test/factories/logged-looks.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { askAll, type Cell } from './ask.ts';
import { rules } from './rules.ts';
import type { Answer } from './scopes.ts';
import { createWorld, type World } from './world.ts';

const endpoints: readonly Endpoint[] = api;
/** A machine may have much else to do. */
const timeout = 300_000;
const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

describe('every endpoint', () => {
  it('has a rule, and every rule its endpoint', () => {
    const names = endpoints.map(nameOf);
    const howTo = 'add a line for it to test/permissions/rules.ts, then `npm run permissions`';
    expect(
      names.filter((name) => !(name in rules)).map((name) => `${name} has no rule: ${howTo}`),
    ).toEqual([]);
    expect(Object.keys(rules).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('whoever asks whatever endpoint for whatever there is', () => {
  let server: TestServer;
  let world: World;
  const cells: Cell[] = [];
  beforeAll(async () => {
    server = await startTestServer();
    world = await createWorld(server);
  });
  afterAll(() => server.close());

  it('is answered as the rules say, is told of no one else, and changes nothing of theirs', {
    timeout,
  }, async () => {
    const before = await world.state();
    for (const [name, given] of Object.entries(rules)) {
      const endpoint = endpoints.find((each) => nameOf(each) === name);
      for (const rule of endpoint ? [given].flat() : []) {
        cells.push(...(await askAll(endpoint as Endpoint, rule, world)));
      }
    }
    const unexpected = cells.flatMap(({ endpoint, asker, thing, faults }) =>
      faults.map((fault) => `${nameOf(endpoint)}, ${asker}, ${thing.name}: ${fault}`),
    );
    expect([...new Set(unexpected)]).toEqual([]);
    expect(await world.state()).toEqual(before);
  });

  it('is logged where somebody was asked for who is not theirs, or told of', async () => {
    await server.stop();
    const logged = await loggedLooks(server.dataDir);
    const look = (cell: Cell, isAllowed: boolean, id: string | undefined): string =>
      JSON.stringify([world.accountId(cell.asker), nameOf(cell.endpoint), isAllowed, id]);
    const found = logged.flatMap(({ accountId, endpoint, isAllowed, participantIds }) =>
      participantIds.map((id) => JSON.stringify([accountId, endpoint, isAllowed, id])),
    );
    const denied = cells
      .filter((cell) => isDenied(cell, world))
      .map((cell) => look(cell, false, world.participantOf(cell.rule.of, cell.id)));
    expect(denied.length).toBeGreaterThan(400);
    const ids = new Set(cells.map(({ asker }) => world.accountId(asker)));
    const isOfAsker = (each: string): boolean => ids.has(JSON.parse(each)[0]);
    expect(
      found
        .filter((each) => each.includes(',false,'))
        .filter(isOfAsker)
        .sort(),
    ).toEqual(denied.sort());
    const told = cells.flatMap((cell) =>
      cell.told
        .filter(({ isOneself }) => !(isOneself && cell.asker === 'participant'))
        .map((thing) => look(cell, true, world.id('participant', thing))),
    );
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((each) => !found.includes(each))).toEqual([]);
  });
});

/** Somebody who exists was asked for by somebody signed in who may not. */
function isDenied({ asker, thing, expected, rule, id }: Cell, world: World): boolean {
  if (rule.listed || thing.isNowhere || (asker === 'participant' && thing.isOneself)) return false;
  const isPerson = world.participantOf(rule.of, id) !== undefined;
  const refused: readonly Answer[] = ['refused', 'forbidden', 'nothing'];
  return isPerson && refused.includes(expected);
}
