import type { Logger } from 'pino';
import { z } from 'zod';
import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';
import { stateOf, type Unit, unit } from './register-unit.ts';

type Found = Pick<RegisteredUnit, 'state' | 'name' | 'municipality'>;

/** Asks about a number whose check digit is right. Never throws: a failed look-up holds nobody up. */
export type FindUnit = (organisationNumber: string) => Promise<Found>;

interface Dependencies {
  /** Without a slash at its end or with one; missing: there is no register. */
  url: string | undefined;
  log: Logger;
}

/** Somebody waits for it, with a form before them. */
const timeoutMs = 3000;
const maxBytes = 256 * 1024;

export function createFindUnit({ url, log }: Dependencies): FindUnit {
  if (url === undefined) return async () => ({ state: 'no_register' });
  const base = url.replace(/\/+$/, '');

  return async (organisationNumber) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const ask = (kind: Kind, number: string): Promise<Answer> =>
      askFor(`${base}/${kind}/${number}`, number, signal);
    try {
      return await find(organisationNumber, ask);
    } catch (error) {
      // Its name only: the message may hold what was asked for.
      const reason = error instanceof Error ? error.name : 'unknown';
      log.warn({ reason }, 'the register of units did not answer');
      return { state: 'unavailable' };
    }
  };
}

type Kind = 'underenheter' | 'enheter';
type Answer = Unit | 'unknown' | 'deleted';

/** A workplace first, as those are who take people in. */
async function find(
  number: string,
  ask: (kind: Kind, number: string) => Promise<Answer>,
): Promise<Found> {
  const part = await ask('underenheter', number);
  const found = part === 'unknown' ? await ask('enheter', number) : part;
  if (typeof found === 'string') return { state: found };
  const { overordnetEnhet, navn: name, beliggenhetsadresse, forretningsadresse } = found;
  // What is known of the workplace stands, whatever becomes of the second question.
  const parent = overordnetEnhet && (await ask('enheter', overordnetEnhet).catch(() => 'unknown'));
  const municipality = (beliggenhetsadresse ?? forretningsadresse)?.kommunenummer;
  return { state: stateOf(found, isUnit(parent) ? parent : undefined), name, municipality };
}

function isUnit(answer: unknown): answer is Unit {
  return typeof answer === 'object';
}

/** @throws when it answers with anything but this unit, that it has none, or that it is deleted. */
async function askFor(address: string, number: string, signal: AbortSignal): Promise<Answer> {
  const reply = await fetch(address, {
    signal,
    redirect: 'error',
    headers: { accept: 'application/json' },
  });
  if (reply.status === 404 || reply.status === 410) {
    await reply.body?.cancel();
    return reply.status === 404 ? 'unknown' : 'deleted';
  }
  if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
  return unit
    .extend({ organisasjonsnummer: z.literal(number) })
    .parse(JSON.parse(await textOf(reply)));
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new RangeError('the reply is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
