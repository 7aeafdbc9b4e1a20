import { z } from 'zod';
import { version } from './fields.ts';

/** A JSON merge patch (RFC 7396) of a resource: absent = unchanged, null = removed, lists replaced. */
export type MergePatch<T> = { [K in keyof T]?: T[K] | null } & { version: number };

/** Which resource a patch schema is for; the API document describes the body from it. */
export const patchedResources = new WeakMap<z.ZodType, z.ZodObject>();

/**
 * The body of a PATCH. Only its frame is checked here; the service merges it into what is stored and
 * validates the result whole with `patched`, so that every fault is named at once.
 */
export function mergePatch<T extends z.ZodObject>(resource: T): z.ZodType<MergePatch<z.input<T>>> {
  const patch = z.custom<MergePatch<z.input<T>>>(isObject, { params: { code: 'wrong_type' } });
  patchedResources.set(patch, resource);
  return patch;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a merged resource must fulfil: its own rules, and the version last read. */
export function patched<T extends z.ZodObject>(resource: T) {
  return resource.safeExtend({ version });
}
