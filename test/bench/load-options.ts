import { parseArgs } from 'node:util';
import { OperatorError } from '#server/operator-error.ts';

export interface LoadOptions {
  openings: number;
  participants: number;
  connections: number;
  writers: number;
  /** Each writer waits so long between its writes; 0: it does not. */
  writePauseMs: number;
  seconds: number;
  engines: 'embedded' | 'real' | 'both';
  /** Replies are asked for compressed, as browsers do. */
  gzip: boolean;
}

/** The command line is wrong; the message says how. */
class BadLoadOptions extends OperatorError {
  override readonly name = 'BadLoadOptions';
}

/** What a number may be, so that a slip of the hand stresses nobody for long; what it is unless said. */
const numbers = {
  openings: [100, 200_000, 20_000],
  participants: [1, 20_000, 2000],
  connections: [1, 200, 50],
  writers: [0, 50, 20],
  'write-pause-ms': [0, 60_000, 1000],
  seconds: [1, 3600, 30],
  minutes: [1, 60, 0],
} as const;

/** @throws OperatorError naming what is wrong. */
export function parseLoadOptions(args: readonly string[]): LoadOptions {
  const given = parsed(args);
  const number = (name: keyof typeof numbers): number => {
    const [least, most, usual] = numbers[name];
    const text = given[name];
    if (text === undefined) return usual;
    if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
    throw new BadLoadOptions(`--${name} is a whole number from ${least} to ${most}, not ${text}.`);
  };
  return {
    openings: number('openings'),
    participants: number('participants'),
    connections: number('connections'),
    writers: number('writers'),
    writePauseMs: number('write-pause-ms'),
    seconds: number('minutes') * 60 || number('seconds'),
    engines: enginesOf(given.engines),
    gzip: given.gzip,
  };
}

function enginesOf(text: string): LoadOptions['engines'] {
  if (text === 'embedded' || text === 'real' || text === 'both') return text;
  throw new BadLoadOptions(`--engines is embedded, real or both, not ${text}.`);
}

function parsed(args: readonly string[]) {
  const type = 'string';
  try {
    return parseArgs({
      args: [...args],
      options: {
        openings: { type },
        participants: { type },
        connections: { type },
        writers: { type },
        'write-pause-ms': { type },
        seconds: { type },
        minutes: { type },
        engines: { type, default: 'both' },
        gzip: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadLoadOptions(error instanceof Error ? error.message : String(error));
  }
}
