import { z } from 'zod';
import { type CodeTable, codeTables } from '#shared/code-tables.ts';
import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import { dotted } from './zod-faults.ts';

/** Whether a well-formed code stands in its table. */
export type IsKnownCode = (table: CodeTable, code: string) => boolean | Promise<boolean>;

interface FoundCode {
  path: string;
  table: CodeTable;
  code: string;
}

/** `unknown_code` for every well-formed code in the raw input that its table does not know. */
export async function unknownCodes(
  schema: z.ZodType,
  input: unknown,
  isKnown: IsKnownCode,
): Promise<FieldError[]> {
  const checked = await Promise.all(
    codesIn(schema, input, []).map(async (found) => ({
      ...found,
      known: await isKnown(found.table, found.code),
    })),
  );
  return checked.filter(({ known }) => !known).map(({ path }) => fault(path, 'unknown_code'));
}

/** Walks schema and input side by side; what does not fit the schema is zod's to report. */
function codesIn(
  schema: z.core.$ZodType,
  input: unknown,
  path: readonly PropertyKey[],
): FoundCode[] {
  if (input === undefined || input === null) return [];
  if (schema instanceof z.ZodString) return codeIn(schema, input, path);
  if (schema instanceof z.ZodObject) return codesInFields(schema, input, path);
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(input)) return [];
    return input.flatMap((item, i) => codesIn(schema.element, item, [...path, i]));
  }
  if (schema instanceof z.ZodPipe) return codesInPipe(schema, input, path);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return codesIn(schema.unwrap(), input, path);
  }
  return [];
}

function codeIn(schema: z.ZodString, input: unknown, path: readonly PropertyKey[]): FoundCode[] {
  const table = codeTables.get(schema)?.table;
  // Most texts are no codes, and of a hundred thousand items each one parsed again is felt by everybody.
  if (!table || typeof input !== 'string') return [];
  const code = schema.safeParse(input);
  return code.success ? [{ path: dotted(path), table, code: code.data }] : [];
}

function codesInFields(
  schema: z.ZodObject,
  input: unknown,
  path: readonly PropertyKey[],
): FoundCode[] {
  if (typeof input !== 'object') return [];
  const values = new Map<string, unknown>(Object.entries(input ?? {}));
  return Object.entries(schema.shape).flatMap(([key, field]) =>
    codesIn(field, values.get(key), [...path, key]),
  );
}

/** A repeated query parameter given once arrives as a string: a list of one. */
function codesInPipe(schema: z.ZodPipe, input: unknown, path: readonly PropertyKey[]): FoundCode[] {
  if (!(schema.in instanceof z.ZodTransform)) return codesIn(schema.in, input, path);
  const isSingle = schema.out instanceof z.ZodArray && typeof input === 'string';
  return codesIn(schema.out, isSingle ? [input] : input, path);
}
