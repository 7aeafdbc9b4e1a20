import { z } from 'zod';

/**
 * The fields of a resource as a reply shows them: their types and codes, without the limits of what
 * may be written. Those grow stricter with time, and what was stored before is still shown.
 */
export function shown<T extends z.ZodRawShape>(shape: T): T {
  const fields = Object.entries(shape).map(([key, field]) => [key, withoutLimits(field)]);
  return Object.fromEntries(fields) as T;
}

function withoutLimits(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodObject) return z.object(shown(schema.shape));
  if (schema instanceof z.ZodArray) return z.array(withoutLimits(schema.element));
  // `optional` and `withDefault`: what is stored is never null.
  if (schema instanceof z.ZodPipe) return withoutLimits(schema.in);
  if (schema instanceof z.ZodNullable) return withoutLimits(schema.unwrap());
  if (schema instanceof z.ZodOptional) return z.optional(withoutLimits(schema.unwrap()));
  if (schema instanceof z.ZodDefault) {
    return z._default(withoutLimits(inner(schema.unwrap())), schema.def.defaultValue);
  }
  if (schema._zod.def.type === 'string') return z.string();
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? z.int() : z.number();
  return schema;
}

/** Below a default nothing is missing. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return inner(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return inner(schema.unwrap());
  }
  return schema;
}
