import { parseArgs } from 'node:util';
import { OperatorError } from '#server/operator-error.ts';

export interface SeedArguments {
  openings: number;
  participants: number;
  randomSeed: string;
  /** Where all participants are; missing: spread as people live. */
  municipality: string | undefined;
  /** The demo that a first start makes: where there is data already, there is nothing to do. */
  isFirstStart: boolean;
}

/** The command line is wrong; the message says how. */
export class BadArguments extends OperatorError {
  override readonly name = 'BadArguments';
}

const usage =
  'npm run seed -- --openings 600 --participants 120 --random-seed 1 [--municipality 3907]';
const most = 1_000_000;

/** @throws BadArguments */
export function parseSeedArguments(args: readonly string[]): SeedArguments {
  const { openings, participants, demo, municipality, 'random-seed': randomSeed } = parsed(args);
  return {
    openings: wholeNumber('openings', openings),
    participants: wholeNumber('participants', participants),
    randomSeed,
    municipality,
    isFirstStart: demo,
  };
}

/** @throws BadArguments where there is no municipality of that number. */
export function requireMunicipality(
  { municipality }: SeedArguments,
  known: { has(number: string): boolean },
): void {
  if (municipality === undefined || known.has(municipality)) return;
  throw new BadArguments(
    `--municipality is the number of a municipality, not ${municipality}.\nUsage: ${usage}`,
  );
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        openings: { type: 'string', default: '600' },
        participants: { type: 'string', default: '120' },
        'random-seed': { type: 'string', default: '1' },
        municipality: { type: 'string' },
        demo: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadArguments(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  }
}

function wholeNumber(name: string, given: string): number {
  if (/^\d+$/.test(given) && Number(given) <= most) return Number(given);
  throw new BadArguments(
    `--${name} is a whole number up to ${most}, not ${given}.\nUsage: ${usage}`,
  );
}
