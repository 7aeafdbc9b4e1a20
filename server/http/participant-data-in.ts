import { z } from 'zod';
import { Prepared } from '#server/prepared.ts';
import { madeOnce } from '#server/reference/made-once.ts';
import { participantData } from '#shared/participants/participant-data.ts';

interface NamedBy {
  /** Keys; `*` is every item. */
  at: readonly string[];
  /** The field is no participant's id: on this path it leads to one. */
  behind?: string | undefined;
}

/** Where a schema has data of participants. */
export interface ParticipantDataIn {
  /** Fields that say whose the data are. */
  named: readonly NamedBy[];
  /** It has data that do not say whose they are. */
  hasUnnamed: boolean;
}

const everyItem = '*';

export function participantDataIn(schema: z.core.$ZodType | undefined): ParticipantDataIn {
  return schema ? inSchema(schema) : { named: [], hasUnnamed: false };
}

/** Several endpoints answer with the same one. */
const inSchema = madeOnce((schema: z.core.$ZodType): ParticipantDataIn => {
  const named: NamedBy[] = [];
  let hasUnnamed = false;
  const seen = new Set<z.core.$ZodType>();

  function walk(at: z.core.$ZodType, path: readonly string[]): void {
    const mark = participantData.get(at as z.ZodType);
    if (mark?.whose) named.push({ at: [...path, mark.whose], behind: mark.behind });
    else if (mark) hasUnnamed = true;
    else if (!seen.has(at)) descend(at, path);
  }
  function descend(at: z.core.$ZodType, path: readonly string[]): void {
    // A schema that holds itself is walked once on the way down; a sibling may hold it again.
    seen.add(at);
    for (const [key, part] of partsOf(at)) walk(part, key === undefined ? path : [...path, key]);
    seen.delete(at);
  }
  walk(schema, []);
  return { named, hasUnnamed };
});

/** Ids of whom the data in a value of that schema are, by the path behind which a participant stands. */
export function idsIn(
  { named }: ParticipantDataIn,
  value: unknown,
): ReadonlyMap<string | undefined, string[]> {
  const found = new Map<string | undefined, string[]>();
  for (const { at, behind } of named) {
    const ids = valuesAt(value, at).filter((id): id is string => typeof id === 'string');
    found.set(behind, [...(found.get(behind) ?? []), ...ids]);
  }
  return found;
}

export type Part = readonly [key: string | undefined, schema: z.core.$ZodType];

/** What a schema is made of, and under which key it stands there; wrappers and choices add no key. */
export function partsOf(schema: z.core.$ZodType): readonly Part[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  if (schema instanceof z.ZodArray) return [[everyItem, schema.element]];
  if (schema instanceof z.ZodRecord) return [[everyItem, schema.valueType]];
  if (schema instanceof z.ZodTuple) return schema.def.items.map((part, i) => [String(i), part]);
  if (schema instanceof z.ZodUnion) return schema.options.map((part) => [undefined, part]);
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out].map((part) => [undefined, part]);
  if (schema instanceof z.ZodIntersection) {
    return [schema.def.left, schema.def.right].map((part) => [undefined, part]);
  }
  return isWrapper(schema) ? [[undefined, schema.unwrap()]] : [];
}

/** Optional, nullable, default, readonly, lazy and their like. */
function isWrapper(schema: z.core.$ZodType): schema is z.core.$ZodType & z.ZodOptional {
  return 'unwrap' in schema;
}

/** What stands at these keys; `*` is every item. */
export function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [value];
  if (value instanceof Prepared) return valuesAt(value.value, [key, ...rest]);
  if (typeof value !== 'object' || value === null) return [];
  const parts =
    key === everyItem ? Object.values(value) : [new Map(Object.entries(value)).get(key)];
  return parts.flatMap((part) => valuesAt(part, rest));
}
