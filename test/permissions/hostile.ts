import { z } from 'zod';
import type { Endpoint } from '#shared/endpoint.ts';
import { patchedResources } from '#shared/merge-patch.ts';

/** What is never what a field is meant to hold: refused, or a text that is kept as it is. */
export const hostileTexts = [
  '<script>globalThis.hostile=1</script>',
  '"><img src=x onerror=globalThis.hostile=1>',
  'status = "draft" OR municipality = "0301"',
  '.*',
  '{"$ne":null}',
  '__proto__',
  '=cmd|" /C calc"!A0',
  '../../../../etc/passwd',
];

/** Written as JSON: a literal `__proto__` is lost in a JavaScript object. */
export const hostileObjects = [
  '{"$gt":""}',
  '[{"$regex":".*"}]',
  '{"__proto__":{"hostile":true}}',
  '{"constructor":{"prototype":{"hostile":true}}}',
];

type JsonSchema = Record<string, unknown>;

/** Paths to every field of a body, dotted; `0` is an item of a list. */
export function fieldsOf({ body, bodyType }: Endpoint): string[] {
  if (!body || bodyType) return [];
  const schema = z.toJSONSchema(patchedResources.get(body) ?? body, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return fieldsIn(schema as JsonSchema, []);
}

function fieldsIn(schema: JsonSchema, path: readonly string[]): string[] {
  const { properties, items, anyOf } = schema as {
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    anyOf?: JsonSchema[];
  };
  const own = path.length > 0 ? [path.join('.')] : [];
  const inner = Object.entries(properties ?? {}).flatMap(([name, each]) =>
    fieldsIn(each, [...path, name]),
  );
  const item = items ? fieldsIn(items, [...path, '0']) : [];
  const choices = (anyOf ?? []).flatMap((each) => fieldsIn(each, path));
  return [...new Set([...own, ...inner, ...item, ...choices])];
}

/** The body as JSON with this in the place of one field. @param json what stands there. */
export function bodyWith(body: unknown, field: string, json: string): string {
  const mark = 'stands-in-the-place-of-it';
  const [first = '', ...rest] = field.split('.');
  const nested = rest.reduceRight<unknown>(
    (value, key) => (key === '0' ? [value] : { [key]: value }),
    mark,
  );
  const whole = { ...(body as object), [first]: nested };
  return JSON.stringify(whole).replace(`"${mark}"`, () => json);
}

/** What is sent in the place of a parameter, or beside it, and which faults would name it. */
export function hostileQueries(name: string, usual: string): [search: string, fault: string][] {
  const value = encodeURIComponent(usual);
  return [
    [`${name}[$ne]=${value}`, `${name}[$ne]`],
    [`${name}[]=${value}`, `${name}[]`],
    [`${name}=${value}&__proto__[hostile]=1`, '__proto__[hostile]'],
    [`${name}=${value}&constructor.prototype.hostile=1`, 'constructor.prototype.hostile'],
    ...hostileTexts.map((text): [string, string] => [`${name}=${encodeURIComponent(text)}`, name]),
  ];
}
