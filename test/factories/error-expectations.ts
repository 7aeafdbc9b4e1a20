import { expect } from 'vitest';
import type { ErrorReply, FieldCode } from '#shared/errors.ts';

interface Reply {
  status: number;
  body: ErrorReply;
}

/** The reply is 400 invalid_input with exactly these faults, as `path code`. */
export function expectFaults({ status, body }: Reply, ...faults: `${string} ${FieldCode}`[]): void {
  expect({ status, code: body.error?.code, faults: faultsIn(body) }).toEqual({
    status: 400,
    code: 'invalid_input',
    faults: [...faults].sort(),
  });
}

function faultsIn({ error }: ErrorReply): string[] {
  return (error?.fields ?? []).map(({ path, code }) => `${path} ${code}`).sort();
}

/** The reply has this status and error code, the shape of every error, and nothing of the code's inside. */
export function expectError(
  { status, body }: Reply,
  expected: number,
  code: ErrorReply['error']['code'],
): void {
  expect({ status, code: body.error?.code }).toEqual({ status: expected, code });
  expect(body.error.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d/);
}
