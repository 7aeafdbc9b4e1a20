import type { z } from 'zod';
import type { FieldError } from '#shared/errors.ts';
import { type IsKnownCode, unknownCodes } from './known-codes.ts';
import { faultsOf } from './zod-faults.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: FieldError[] };

/** Checks raw input against its schema and the code tables; names every fault at once. */
export async function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  isKnown: IsKnownCode,
): Promise<Parsed<z.output<S>>> {
  const parsed = schema.safeParse(input, { reportInput: true });
  const unknown = await unknownCodes(schema, input, isKnown);
  const faults = [...(parsed.success ? [] : faultsOf(parsed.error)), ...unknown];
  return parsed.success && faults.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, faults };
}
