import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** Stands in the text for what is prepared until that is put in; nobody knows it, so no field holds it. */
const placeholder = randomUUID();
/** What the text being written has met so far. */
let met: Prepared<object>[] = [];

/**
 * A part of a reply that was trimmed to its schema, checked and written as JSON when it was made. Where
 * it is shown again it is neither looked at nor written again.
 */
export class Prepared<T extends object> {
  readonly json: string;
  readonly #schema: z.ZodType<T>;

  constructor(schema: z.ZodType<T>, json: string) {
    this.json = json;
    this.#schema = schema;
  }

  isOf(schema: z.ZodType): boolean {
    return this.#schema === schema;
  }

  /** For `jsonOf`, which writes whatever holds it. */
  toJSON(): string {
    met.push(this);
    return placeholder;
  }

  /** As it is sent. */
  get value(): T {
    return JSON.parse(this.json);
  }

  /** With fields that differ from one request to the next; the schema has them, they are not there yet. */
  with(fields: Partial<T>): Prepared<T> {
    const more = JSON.stringify(fields);
    if (more === '{}') return this;
    return new Prepared(this.#schema, `${this.json.slice(0, -1)},${more.slice(1)}`);
  }
}

/** A value whose parts, however deep, may be prepared. */
export type MaybePrepared<T> =
  | ([Extract<T, object>] extends [never] ? never : Prepared<Extract<T, object>>)
  | (T extends readonly (infer Item)[]
      ? MaybePrepared<Item>[]
      : T extends object
        ? PreparedParts<T>
        : T);

/** A value that is not prepared itself. */
export type PreparedParts<T> = { [Key in keyof T]: MaybePrepared<T[Key]> };

/** @throws ZodError for what does not fit the schema: our fault. */
export function prepare<T extends object>(schema: z.ZodType<T>, value: unknown): Prepared<T> {
  return new Prepared(schema, JSON.stringify(schema.parse(value)));
}

/** The schema with nothing but what was prepared by one of `parts` where that part stands. */
export function withPrepared(schema: z.ZodType, parts: ReadonlySet<z.ZodType>): z.ZodType {
  if (parts.has(schema)) {
    return z.custom((value) => value instanceof Prepared && value.isOf(schema));
  }
  if (schema instanceof z.ZodArray) {
    return z.array(withPrepared(schema.element as z.ZodType, parts));
  }
  if (!(schema instanceof z.ZodObject)) return schema;
  const fields = Object.entries<z.ZodType>(schema.shape);
  const changed = fields.map(([key, field]) => [key, withPrepared(field, parts)] as const);
  const isSame = changed.every(([, field], i) => field === fields[i]?.[1]);
  return isSame ? schema : z.object(Object.fromEntries(changed));
}

/** As `JSON.stringify`, with what is prepared put in as it is. */
export function jsonOf(value: unknown): string {
  met = [];
  const [first = '', ...rest] = JSON.stringify(value).split(`"${placeholder}"`);
  return [first, ...rest.flatMap((text, i) => [met[i]?.json ?? '', text])].join('');
}
