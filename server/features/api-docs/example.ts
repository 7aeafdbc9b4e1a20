import type { JsonSchema } from './json-schema.ts';

/** A plausible value of a schema: its own example where it has one, else the simplest that fits. */
export function exampleOf(schema: JsonSchema, named: Record<string, JsonSchema>): unknown {
  const { $ref, anyOf, oneOf } = schema;
  if (typeof $ref === 'string') return exampleOf(named[$ref.split('/').at(-1) ?? ''] ?? {}, named);
  const stated = statedIn(schema);
  if (stated !== undefined) return stated;
  const choices = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  return choices ? exampleOf(choices[0] ?? {}, named) : simplest(schema, named);
}

function statedIn({ examples, enum: values, default: ordinary, ...schema }: JsonSchema): unknown {
  const [listed] = (examples ?? values ?? []) as unknown[];
  return listed ?? schema.const ?? (isEmpty(ordinary) ? undefined : ordinary);
}

function simplest(schema: JsonSchema, named: Record<string, JsonSchema>): unknown {
  // Where null may stand, the other type comes first.
  switch ([schema.type].flat()[0]) {
    case 'object':
      return objectExample(schema, named);
    case 'array':
      return [exampleOf((schema.items ?? {}) as JsonSchema, named)];
    case 'boolean':
      return false;
    case 'string':
      return stringExamples[String(schema.format)] ?? 'tekst';
    default:
      return numberExample(schema);
  }
}

/** A list or part that is empty by default shows more when it is filled. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function objectExample(
  { properties = {} }: JsonSchema,
  named: Record<string, JsonSchema>,
): Record<string, unknown> {
  const fields = Object.entries(properties as Record<string, JsonSchema>);
  return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(field, named)]));
}

const stringExamples: Readonly<Record<string, string>> = {
  date: '2027-01-15',
  'date-time': '2027-01-15T08:00:00.000Z',
  'idn-email': 'kari@blåbær.example',
};

/** One where it fits: weights that are all 0 would be refused. */
function numberExample({ minimum, exclusiveMinimum, maximum }: JsonSchema): number {
  const least = Number(minimum ?? exclusiveMinimum ?? 0);
  return Math.min(Math.max(1, least), Number(maximum ?? 1));
}
