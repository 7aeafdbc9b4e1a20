import type { z } from 'zod';
import { InvalidInput } from '#server/errors.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import { patched } from '#shared/merge-patch.ts';
import type { IsKnownCode } from './known-codes.ts';
import { parseInput } from './parse-input.ts';

/**
 * What a resource becomes by a merge patch (RFC 7396), validated whole.
 * @param stored the resource as it is; only its writable fields count.
 * @returns every writable field, undefined where it is to go, and the version that the caller last read.
 * @throws InvalidInput naming every fault.
 */
export async function applyMergePatch<T extends z.ZodObject>(
  resource: T,
  stored: z.output<T>,
  patch: MergePatch<z.input<T>>,
  isKnown: IsKnownCode,
): Promise<{ value: z.output<T>; version: number }> {
  const keys = Object.keys(resource.shape);
  const writable = Object.fromEntries(keys.map((key) => [key, stored[key as keyof typeof stored]]));
  const parsed = await parseInput(patched(resource), merged(writable, patch), isKnown);
  if (!parsed.ok) throw new InvalidInput(parsed.faults);
  const { version, ...given } = parsed.value as z.output<T> & { version: number };
  const value = new Map<string, unknown>(Object.entries(given));
  const whole = Object.fromEntries(keys.map((key) => [key, value.get(key)]));
  return { value: whole as unknown as z.output<T>, version };
}

/** No resource is nested deeper; what goes on below is refused by the schema anyway. */
const maxDepth = 4;

/** Entries, not assignments: a key such as `__proto__` stays a plain key, and is refused as unknown. */
function merged(target: unknown, patch: unknown, depth = 0): unknown {
  if (!isObject(patch) || depth > maxDepth) return patch;
  const result = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, merged(result.get(key), value, depth + 1));
  }
  return Object.fromEntries(result);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
