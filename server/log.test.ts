import { expect, it } from 'vitest';
import { createLog } from './log.ts';

const canary = 'kanarifugl';

function logged(err: unknown): Record<string, unknown> & { text: string } {
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) }).error({ err }, 'it failed');
  const text = lines.join('');
  return { ...JSON.parse(text).err, text };
}

/** As the engines' drivers throw them. */
const errors: [what: string, error: Error][] = [
  [
    'a refused write, with the document that was to be written',
    Object.assign(new Error('Write failed'), {
      code: 121,
      writeErrors: [{ op: { displayName: canary } }],
      errors: [new Error(canary)],
    }),
  ],
  ['a value used twice', new Error(`E11000 duplicate key: { email: "${canary}@post.example" }`)],
  ['a value of another type', new Error(`Cast failed for value "{ name: "${canary}" }"`)],
  ['a value that is none', new Error(`\`${canary}\` is no valid value for \`kind\``)],
  ['a text that is no JSON', new SyntaxError(`Unexpected token 'k', "${canary}" is not JSON`)],
  ['a text of several lines', new Error(`no "\n    at ${canary}"`)],
  ['what was behind it', new Error('Failed', { cause: new Error(`no "${canary}"`) })],
];

it.each(errors)('an error tells where it arose, and nothing of a person: %s', (_what, error) => {
  const { type, stack, text } = logged(error);
  expect(text).not.toContain(canary);
  expect(type).toBe(error.name);
  expect(stack).toMatch(/^\w*Error: .+\n\s+at .*log\.test\.ts/);
});

it('its code and words are told, and those of its cause', () => {
  const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(logged(new Error('No answer', { cause }))).toMatchObject({
    message: 'No answer',
    cause: { message: 'connect', code: 'ECONNREFUSED' },
  });
  expect(logged(canary).text).not.toContain(canary);
});
