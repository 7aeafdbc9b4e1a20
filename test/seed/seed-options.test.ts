import { expect, test } from 'vitest';
import { BadArguments, parseSeedArguments } from '#seed/seed-options.ts';

test.each([
  [['--openings', '-1'], 'openings'],
  [['--openings', 'many'], 'not many'],
  [['--participants', '1.5'], 'not 1.5'],
  [['--openings', '9999999'], 'up to 1000000'],
  [['--size', '3'], '--size'],
  [['20000'], '20000'],
])('%o is answered with how to use it', (args, message) => {
  const parsing = (): unknown => parseSeedArguments(args);
  expect(parsing).toThrow(BadArguments);
  expect(parsing).toThrow(message);
  expect(parsing).toThrow('npm run seed -- --openings');
});
