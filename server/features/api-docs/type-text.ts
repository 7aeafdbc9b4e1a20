import type { JsonSchema } from './json-schema.ts';

/** A JSON schema in a short notation like TypeScript's, for people. */
export function typeText(schema: JsonSchema, indent = ''): string {
  const { $ref, anyOf, oneOf, enum: values, const: value, type } = schema;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  const choices = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (choices) return choices.map((choice) => typeText(choice, indent)).join(' | ');
  if (value !== undefined) return JSON.stringify(value);
  if (Array.isArray(values)) return values.map((it) => JSON.stringify(it)).join(' | ');
  if (type === 'object') return objectText(schema, indent);
  if (type === 'array') return `[${typeText((schema.items ?? {}) as JsonSchema, indent)}]`;
  return `${Array.isArray(type) ? type.join(' | ') : (type ?? 'any')}${limits(schema)}`;
}

function objectText({ properties, required }: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const isRequired = new Set((required ?? []) as string[]);
  const lines = Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(
    ([name, property]) =>
      `${inner}${name}${isRequired.has(name) ? '' : '?'}: ${typeText(property, inner)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

const limitNames: Readonly<Record<string, string>> = {
  minimum: '≥',
  exclusiveMinimum: '>',
  maximum: '≤',
  minLength: 'length ≥',
  maxLength: 'length ≤',
  'x-maxLength': 'length ≤',
  format: '',
};

function limits(schema: JsonSchema): string {
  const found = Object.entries(limitNames)
    .filter(([key]) => schema[key] !== undefined && !isNoLimit(schema[key]))
    .map(([key, name]) => `${name} ${String(schema[key])}`.trim());
  return found.length === 0 ? '' : ` (${found.join(', ')})`;
}

/** Zod bounds every whole number by what JavaScript can count to. */
function isNoLimit(limit: unknown): boolean {
  return Math.abs(Number(limit)) === Number.MAX_SAFE_INTEGER;
}
