import type { z } from 'zod';
import { type Role, roles } from './codes.ts';

/**
 * One endpoint of the API: the server's routes, the web's typed client and the OpenAPI document
 * all come from this definition.
 */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Express pattern below the host, such as `/api/openings/:id`. */
  path: `/api/${string}`;
  /** Who may call it; the server does not start with an endpoint that lacks this. */
  who: 'anyone' | readonly Role[];
  /** One line for the API document. */
  summary: string;
  /** Path parameters; a value of another shape is 404. */
  params?: z.ZodObject;
  /** Missing: it takes none, and an unknown one is 400. */
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Of a body that is not the same for everybody: what is taken from this role. */
  bodyFor?: (role: Role) => z.ZodType;
  /** JSON unless stated: then `body` gets the text of a CSV file as it is, or the fields of a form. */
  bodyType?: 'text/csv' | 'application/x-www-form-urlencoded';
  /** Missing for 204. The reply is trimmed to it. */
  reply?: z.ZodType;
  /** JSON unless stated: then the handler hands over the bytes of a file, which is sent to be kept. */
  replyType?: 'application/zip' | 'text/calendar';
  /**
   * Whose data the reply and the `current` of an error hold, so that looks are logged (accounts.md,
   * "Looks"): `participants` that are others, or only `oneself`. The server does not start with an
   * endpoint that shows participants' data (`participant-data.ts`) and lacks this.
   */
  shows?: 'participants' | 'oneself';
  /** The resource in `current` of a stale version; the reply's schema unless stated. */
  current?: z.ZodType;
  /** Status of success; 200 with a reply, 204 without, unless stated. */
  status?: 201 | 202;
  /**
   * Of a POST that makes something: the GET of what it makes. It gives Location, and answers who
   * comes again with the same `Idempotency-Key`.
   */
  makes?: Endpoint;
  /**
   * With `Accept: text/event-stream` the reply is sent at every change, each as one event, until this
   * says that none will come any more.
   */
  isLast?: (reply: never) => boolean;
  /** Client errors that do not follow from the rest of the definition. */
  fails?: readonly number[];
  /** Reached, as what is public is, by somebody who has to set a second factor first. */
  beforeSecondFactor?: true;
  /** May be kept by shared caches for this many seconds. */
  cacheSeconds?: number;
}

/** Keeps the literal types of a definition. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

export const signedIn: readonly Role[] = roles;

type OutputOf<T> = T extends z.ZodType ? z.output<T> : undefined;

/** What the handler of an endpoint gets: parsed values. */
export interface RequestOf<E extends Endpoint> {
  params: OutputOf<E['params']>;
  query: OutputOf<E['query']>;
  body: OutputOf<E['body']>;
}

/** What a handler returns; the reply schema trims it. */
export type HandlerReply<E extends Endpoint> = E['reply'] extends z.ZodType
  ? z.input<E['reply']>
  : undefined;

/** What a client gets. */
export type ReplyOf<E extends Endpoint> = OutputOf<E['reply']>;

type Keys<T> = T extends z.ZodType ? T : never;

/** What a client sends: only the parts that the endpoint has. */
export type CallOf<E extends Endpoint> = (E['params'] extends z.ZodType
  ? { params: z.input<Keys<E['params']>> }
  : { params?: never }) &
  (E['query'] extends z.ZodType
    ? { query?: Partial<z.output<Keys<E['query']>>> }
    : { query?: never }) &
  (E['body'] extends z.ZodType ? { body: z.input<Keys<E['body']>> } : { body?: never });
