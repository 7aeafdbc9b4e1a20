import type { Endpoint } from '#shared/endpoint.ts';
import type { Answered } from './client.ts';
import { pathOf } from './path-of.ts';
import { expectedAnswer, type Rule } from './rule.ts';
import { type Answer, readersOfParticipants } from './scopes.ts';
import { type Asker, askers, type Thing, things } from './thing.ts';
import type { World } from './world.ts';

/** One endpoint asked by somebody for something. */
export interface Cell {
  endpoint: Endpoint;
  asker: Asker;
  thing: Thing;
  rule: Rule;
  expected: Answer;
  /** Of what was asked for. */
  id: string;
  /** Of whom the reply tells. */
  told: Thing[];
  /** What is not as expected, in words. */
  faults: string[];
}

/** Everybody asks for everything; each cell says what was not as the rule has it. */
export async function askAll(endpoint: Endpoint, rule: Rule, world: World): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const asker of askers) {
    cells.push(...(await (rule.listed ? askList : askEach)(endpoint, rule, asker, world)));
  }
  return cells;
}

async function askEach(
  endpoint: Endpoint,
  rule: Rule,
  asker: Asker,
  world: World,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const thing of things[rule.of] as readonly Thing[]) {
    const expected = expectedAnswer(rule, asker, thing);
    const isNew = expected === 'yes' && rule.isUsedUp?.(thing);
    const id = isNew ? await world.another(rule.of, thing, asker) : world.id(rule.of, thing);
    const reply = await world.send({
      method: endpoint.method,
      path: pathOf(endpoint, id, world),
      cookie: rule.endsSession ? await world.anotherCookie(asker) : world.cookie(asker),
      query: { ...rule.query, ...(rule.filter && { [rule.filter]: id }) },
      body: rule.body?.(world, asker, thing, id),
    });
    const wanted = wantedReply(endpoint, rule, expected, thing);
    const got = shown(reply, rule.fault?.(thing));
    const told = world.peopleIn(reply.text);
    const faults = [...(got === wanted ? [] : [`${got}, not ${wanted}`]), ...toldOf(told, asker)];
    cells.push({ endpoint, asker, thing, rule, expected, id, told, faults });
  }
  return cells;
}

async function askList(
  endpoint: Endpoint,
  rule: Rule,
  asker: Asker,
  world: World,
): Promise<Cell[]> {
  const wanted = rule.may[asker] ? '200' : refusal(asker === 'anyone' ? 'sign in' : 'forbidden');
  const replies = await allPages(endpoint, rule, asker, world);
  const wrong = replies.filter((reply) => shown(reply) !== wanted);
  const told = replies.flatMap(({ text }) => world.peopleIn(text));
  const faults = [
    ...wrong.map((reply) => `${shown(reply)}, not ${wanted}`),
    ...toldOf(told, asker),
  ];
  const items = replies.flatMap(({ body }) => (body?.items ?? []) as unknown[]);
  const listed = new Set(items.flatMap((item) => rule.listed?.(item) ?? []));
  return (things[rule.of] as readonly Thing[]).map((thing) => {
    const expected = expectedAnswer(rule, asker, thing);
    const id = world.id(rule.of, thing);
    const isRight = listed.has(id) === (expected === 'yes');
    const fault = listed.has(id) ? 'is listed' : 'is not listed';
    const own = isRight ? faults : [...faults, fault];
    return { endpoint, asker, thing, rule, expected, id, told, faults: own };
  });
}

async function allPages(
  endpoint: Endpoint,
  rule: Rule,
  asker: Asker,
  world: World,
): Promise<Answered[]> {
  const { method, query: schema } = endpoint;
  const path = endpoint.path.replace(':id', rule.within?.(world) ?? '');
  const replies: Answered[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const isPaged = schema?.shape.page !== undefined;
    const query = { ...rule.query, ...(isPaged && { pageSize: '100', page: String(page) }) };
    const reply = await world.send({ method, path, cookie: world.cookie(asker), query });
    replies.push(reply);
    pages = Math.ceil(Number(reply.body?.total ?? 0) / 100);
  }
  return replies;
}

function wantedReply(
  { status, reply }: Endpoint,
  rule: Rule,
  expected: Answer,
  thing: Thing,
): string {
  if (expected !== 'yes') return refusal(expected, rule.fault?.(thing));
  const own = typeof rule.status === 'function' ? rule.status(thing) : rule.status;
  const refused = { 400: 'refused', 404: 'nothing' } as const;
  if (own === 400 || own === 404) return refusal(refused[own], rule.fault?.(thing));
  return String(own ?? status ?? (reply ? 200 : 204));
}

function refusal(answer: Exclude<Answer, 'yes'>, fault = ''): string {
  const answers = {
    'sign in': '401 not_signed_in',
    forbidden: '403 forbidden',
    nothing: '404 not_found',
    refused: `400 ${fault}`,
  };
  return answers[answer];
}

/** A status, and of a refusal its code or the faulty field. */
function shown({ status, body }: Answered, fault = ''): string {
  if (status < 400 || status === 409) return String(status);
  const error = body?.error as { code: string; fields?: { path: string; code: string }[] };
  const fields = (error.fields ?? []).map(({ path, code }) => `${path} ${code}`);
  return `${status} ${fields.includes(fault) ? fault : [error.code, ...fields].join(', ')}`;
}

/** No reply tells of a participant who is not theirs to read, whatever was asked for. */
function toldOf(people: readonly Thing[], asker: Asker): string[] {
  return people
    .filter((thing) => !readersOfParticipants[asker]?.has(thing))
    .map(({ name }) => `tells of the participant ${name}`);
}
