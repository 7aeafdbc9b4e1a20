import { z } from 'zod';

/**
 * A part of a reply that was trimmed to its schema, checked and written as JSON when it was made. Where
 * it is shown again it is neither looked at nor written again.
 */
export class Prepared<T extends object> {
  readonly json: Buffer;
  readonly #schema: z.ZodType<T>;

  constructor(schema: z.ZodType<T>, json: Buffer) {
    this.json = json;
    this.#schema = schema;
  }

  isOf(schema: z.ZodType): boolean {
    return this.#schema === schema;
  }

  /** As it is sent. */
  get value(): T {
    return JSON.parse(this.json.toString());
  }

  /** With fields that differ from one request to the next; the schema has them, they are not there yet. */
  with(fields: Partial<T>): Prepared<T> {
    const more = JSON.stringify(fields);
    if (more === '{}') return this;
    const rest = Buffer.from(`,${more.slice(1)}`);
    return new Prepared(this.#schema, Buffer.concat([this.json.subarray(0, -1), rest]));
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

/** To be kept. @throws ZodError for what does not fit the schema: our fault. */
export function prepare<T extends object>(schema: z.ZodType<T>, value: unknown): Prepared<T> {
  return new Prepared(schema, onItsOwn(Buffer.from(JSON.stringify(schema.parse(value)))));
}

/** Makes a whole of its parts, some of them prepared, to be kept. @throws ZodError as `prepare` does. */
export function prepareWhole<T extends object>(
  schema: z.ZodType<T>,
  parts: readonly z.ZodType[],
): (value: PreparedParts<T>) => Prepared<T> {
  const form = replyForm(schema, new Set(parts));
  return (value) => new Prepared(schema, onItsOwn(form.json(form.schema.parse(value))));
}

/** In memory of its own: a small buffer is a piece of a larger one, which it would keep alive. */
function onItsOwn(json: Buffer): Buffer {
  const kept = Buffer.allocUnsafeSlow(json.length);
  json.copy(kept);
  return kept;
}

/** What a reply with prepared parts is trimmed to, and how it is written. */
export interface ReplyForm {
  schema: z.ZodType;
  /** As JSON, with what is prepared put in as it is. */
  json(reply: unknown): Buffer;
}

/** The schema with nothing but what was prepared by one of `parts` where that part stands. */
export function replyForm(schema: z.ZodType, parts: ReadonlySet<z.ZodType>): ReplyForm {
  const form = formOf(schema, parts);
  return {
    schema: form.schema,
    json(reply) {
      const text = new JsonText();
      form.write(reply, text);
      return text.toBuffer();
    },
  };
}

interface Form {
  schema: z.ZodType;
  write(value: unknown, text: JsonText): void;
}

function formOf(schema: z.ZodType, parts: ReadonlySet<z.ZodType>): Form {
  if (parts.has(schema)) {
    return {
      schema: z.custom((value) => value instanceof Prepared && value.isOf(schema)),
      write: (value, text) => text.addPrepared(value as Prepared<object>),
    };
  }
  if (schema instanceof z.ZodArray) return formOfArray(schema, parts);
  if (schema instanceof z.ZodOptional) return formOfOptional(schema, parts);
  if (schema instanceof z.ZodObject) return formOfObject(schema, parts);
  return { schema, write: writePlain };
}

function formOfOptional(schema: z.ZodOptional, parts: ReadonlySet<z.ZodType>): Form {
  const inner = schema.unwrap() as z.ZodType;
  const form = formOf(inner, parts);
  if (form.schema === inner) return { schema, write: writePlain };
  return { schema: form.schema.optional(), write: form.write };
}

function formOfArray(schema: z.ZodArray, parts: ReadonlySet<z.ZodType>): Form {
  const element = schema.element as z.ZodType;
  const item = formOf(element, parts);
  if (item.schema === element) return { schema, write: writePlain };
  return {
    schema: z.array(item.schema),
    write(items, text) {
      let before = '[';
      for (const one of items as unknown[]) {
        text.add(before);
        item.write(one, text);
        before = ',';
      }
      text.add(before === '[' ? '[]' : ']');
    },
  };
}

function formOfObject(schema: z.ZodObject, parts: ReadonlySet<z.ZodType>): Form {
  const given = Object.entries<z.ZodType>(schema.shape);
  const fields = new Map(given.map(([key, field]) => [key, formOf(field, parts)]));
  if (given.every(([key, field]) => fields.get(key)?.schema === field)) {
    return { schema, write: writePlain };
  }
  return {
    schema: z.object(Object.fromEntries([...fields].map(([key, form]) => [key, form.schema]))),
    write(value, text) {
      let before = '{';
      for (const [key, field] of Object.entries(value as object)) {
        if (field === undefined) continue;
        text.add(`${before}${JSON.stringify(key)}:`);
        (fields.get(key)?.write ?? writePlain)(field, text);
        before = ',';
      }
      text.add(before === '{' ? '{}' : '}');
    },
  };
}

function writePlain(value: unknown, text: JsonText): void {
  text.add(JSON.stringify(value));
}

/** JSON as it grows; what is prepared is copied once, at the end. */
class JsonText {
  readonly #done: Buffer[] = [];
  #text = '';

  add(text: string): void {
    this.#text += text;
  }

  addPrepared({ json }: Prepared<object>): void {
    if (this.#text !== '') this.#done.push(Buffer.from(this.#text));
    this.#done.push(json);
    this.#text = '';
  }

  toBuffer(): Buffer {
    const [first, ...more] = this.#done;
    if (first && more.length === 0 && this.#text === '') return first;
    return Buffer.concat([...this.#done, Buffer.from(this.#text)]);
  }
}
