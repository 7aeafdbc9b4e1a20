import { z } from 'zod';
import { patchedResources } from '#shared/merge-patch.ts';
import { partsOf, valuesAt } from './participant-data-in.ts';

/** Where a request names participants: whatever it takes under these names is their ids. */
const names: readonly string[] = ['participantId', 'participantIds'];

/** Keys that lead to ids of participants in what a schema takes. */
export function participantsNamedIn(schema: z.ZodType | undefined): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const seen = new Set<z.core.$ZodType>();

  function walk(at: z.core.$ZodType, path: readonly string[]): void {
    if (names.includes(path.at(-1) ?? '')) found.push(path);
    else if (!seen.has(at)) descend(at, path);
  }
  function descend(at: z.core.$ZodType, path: readonly string[]): void {
    seen.add(at);
    for (const [key, part] of partsOf(at)) walk(part, key === undefined ? path : [...path, key]);
    seen.delete(at);
  }
  if (schema) walk(patchedResources.get(schema) ?? schema, []);
  return found;
}

const sentId = z.string().min(1).max(100);

/** The ids that stand there in what was sent, as it was sent. */
export function idsNamedIn(
  paths: readonly (readonly string[])[],
  sent: unknown,
): readonly string[] {
  const values = paths.flatMap((path) => valuesAt(sent, path));
  const each = values.flatMap((value) => (Array.isArray(value) ? value : [value]));
  return each.filter((value): value is string => sentId.safeParse(value).success);
}
