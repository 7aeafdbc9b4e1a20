import type { z } from 'zod';
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
  // Nothing can be taken away that there is not: it is refused by name, as what is given is.
  const known: ReadonlySet<string> = new Set([...keys, 'version']);
  const whole = merged(writable, patch, (key) => known.has(key));
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
 * @param isKnown of a key of the whole.
 */
function merged(
  target: unknown,
  patch: unknown,
  isKnown: (key: string) => boolean = () => true,
  depth = 0,
): unknown {
  if (!isObject(patch) || depth > maxDepth) return patch;
  const result = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null && isKnown(key)) result.delete(key);
    else result.set(key, merged(result.get(key), value, undefined, depth + 1));
  }
  return Object.fromEntries(result);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
