import { z } from 'zod';
import { InvalidInput } from '#server/errors.ts';
import type { FieldError } from '#shared/errors.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import { patched } from '#shared/merge-patch.ts';
import type { IsKnownCode } from './known-codes.ts';
import { parseInput } from './parse-input.ts';

/**
 * What a resource becomes by a merge patch (RFC 7396), validated whole.
 * @param stored the resource as it is; only its writable fields count.
 * @param rules further rules, asked here where fields are at fault so that every fault is named at once;
 *   those fields stay as they are. Otherwise the caller asks them of what is returned.
 * @returns every writable field, undefined where it is to go, and the version that the caller last read.
 * @throws InvalidInput naming every fault.
 */
export async function applyMergePatch<T extends z.ZodObject>(
  resource: T,
  stored: z.output<T>,
  patch: MergePatch<z.input<T>>,
  isKnown: IsKnownCode,
  rules: (value: z.output<T>) => readonly FieldError[] = () => [],
): Promise<{ value: z.output<T>; version: number }> {
  const keys = Object.keys(resource.shape);
  const writable = Object.fromEntries(keys.map((key) => [key, stored[key as keyof typeof stored]]));
  const whole = merged(writable, patch, patched(resource));
  const parsed = await parseInput(patched(resource), whole, isKnown);
  if (!parsed.ok) {
    const further = rules(readableFields(resource, stored, whole));
    const faulty = new Set(parsed.faults.map(({ path }) => path));
    throw new InvalidInput([...parsed.faults, ...further.filter(({ path }) => !faulty.has(path))]);
  }
  const { version, ...given } = parsed.value as z.output<T> & { version: number };
  const value = new Map<string, unknown>(Object.entries(given));
  const named = Object.fromEntries(keys.map((key) => [key, value.get(key)]));
  return { value: named as unknown as z.output<T>, version };
}

/** What is stored, with each field that is right by itself. */
function readableFields<T extends z.ZodObject>(
  resource: T,
  stored: z.output<T>,
  changed: unknown,
): z.output<T> {
  const given = new Map(isObject(changed) ? Object.entries(changed) : []);
  const fields = Object.entries<z.ZodType>(resource.shape).map(([key, field]) => {
    const { success, data } = field.safeParse(given.get(key));
    return [key, success ? data : stored[key as keyof typeof stored]];
  });
  return Object.fromEntries(fields) as z.output<T>;
}

/** No resource is nested deeper; what goes on below is refused by the schema anyway. */
const maxDepth = 4;

/**
 * Entries, not assignments: a key such as `__proto__` stays a plain key, and is refused as unknown.
 * Nothing can be taken away that there is not: null stays for the schema to refuse by name.
 * @param schema what it is to become.
 */
function merged(
  target: unknown,
  patch: unknown,
  schema: z.core.$ZodType | undefined,
  depth = 0,
): unknown {
  if (!isObject(patch) || depth > maxDepth) return patch;
  const result = new Map(isObject(target) ? Object.entries(target) : []);
  const fields = fieldsOf(schema);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null && (!fields || fields.has(key))) result.delete(key);
    else result.set(key, merged(result.get(key), value, fields?.get(key), depth + 1));
  }
  return Object.fromEntries(result);
}

/** Of an object, whatever wraps it; undefined for what is none, or one of several. */
function fieldsOf(
  schema: z.core.$ZodType | undefined,
): ReadonlyMap<string, z.core.$ZodType> | undefined {
  if (schema instanceof z.ZodObject) return new Map(Object.entries(schema.shape));
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in) ?? fieldsOf(schema.out);
  return schema && 'unwrap' in schema ? fieldsOf((schema as z.ZodOptional).unwrap()) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
