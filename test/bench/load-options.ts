import { parseArgs } from 'node:util';
import { z } from 'zod';
import { OperatorError } from '#server/operator-error.ts';

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** All bounded, so that a slip of the hand stresses nobody for long. */
const options = z.object({
  openings: whole(100, 200_000).default(20_000),
  participants: whole(1, 20_000).default(2000),
  connections: whole(1, 200).default(50),
  writers: whole(0, 50).default(20),
  /** Each writer waits so long between its writes; 0: it does not. */
  'write-pause-ms': whole(0, 60_000).default(1000),
  seconds: whole(1, 3600).default(30),
  /** Instead of seconds. */
  minutes: whole(1, 60).optional(),
  engines: z.enum(['embedded', 'real', 'both']).default('both'),
  /** Replies are asked for compressed, as browsers do. */
  gzip: z.boolean().default(false),
});
export type LoadOptions = z.output<typeof options>;

class BadLoadOptions extends OperatorError {
  override readonly name = 'BadLoadOptions';
}

/** @throws OperatorError naming what is wrong. */
export function parseLoadOptions(args: readonly string[]): LoadOptions {
  const types = Object.fromEntries(
    Object.keys(options.shape).map((name) => [
      name,
      { type: name === 'gzip' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return options.parse(parseArgs({ args: [...args], options: types }).values);
  } catch (error) {
    if (error instanceof z.ZodError) throw new BadLoadOptions(z.prettifyError(error));
    throw new BadLoadOptions(error instanceof Error ? error.message : String(error));
  }
}
