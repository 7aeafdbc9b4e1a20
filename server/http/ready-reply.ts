import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { ReplyForm } from '#server/prepared.ts';
import type { Endpoint } from '#shared/endpoint.ts';

/** How a route's replies are looked at before they are sent. */
export interface ReplyingRoute {
  endpoint: Endpoint;
  /** What the handler's reply is trimmed to, and how it is written; none: there is no reply. */
  form: ReplyForm | undefined;
  /** The reply is looked at once more as it is sent. */
  checksWhole: boolean;
}

/** A reply that does not fit its schema is our fault. */
export function trimmed(
  { method, path }: Endpoint,
  schema: z.ZodType = z.undefined(),
  reply: unknown,
  log: Logger,
): unknown {
  const parsed = schema.safeParse(reply);
  if (parsed.success) return parsed.data;
  log.error({ method, route: path, issues: parsed.error.issues }, 'reply does not fit its schema');
  throw new Error(`bad reply of ${method} ${path}`);
}

/** What the handler answers, trimmed; in tests and development what is prepared is looked at, too. */
export function readyReply(
  { endpoint, form, checksWhole }: ReplyingRoute,
  value: unknown,
  log: Logger,
): unknown {
  const reply = trimmed(endpoint, form?.schema, value, log);
  if (!checksWhole || !form) return reply;
  const text = form.json(reply).toString();
  const whole = trimmed(endpoint, endpoint.reply, JSON.parse(text), log);
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(whole)), JSON.parse(text))) return reply;
  throw new Error(`${endpoint.method} ${endpoint.path} sends more than its reply says`);
}
