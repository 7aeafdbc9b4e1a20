import type { Api } from '#shared/api.ts';
import type { CallOf, ReplyOf } from '#shared/endpoint.ts';
import type { ErrorCode, ErrorReply, FieldError } from '#shared/errors.ts';
import { showsSomebodyElse } from './session-mark.ts';

/** `METHOD /path` of an endpoint. */
export type EndpointName = keyof Api;
export type Reply<N extends EndpointName> = ReplyOf<Api[N]>;
/** `key` tells attempts to make one thing from each other (`Idempotency-Key`). */
type Call<N extends EndpointName> = CallOf<Api[N]> & { key?: string };
/** The call may be left out where each of its parts may. */
type CallArguments<N extends EndpointName> =
  Partial<Call<N>> extends Call<N>
    ? [call?: Call<N>, signal?: AbortSignal]
    : [call: Call<N>, signal?: AbortSignal];

/** Any answer but success; `unreachable` when none came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: ErrorCode | 'unreachable';
  /** Every field at fault, by dotted path. */
  readonly fields: readonly FieldError[];
  /** Fields at fault beyond those in `fields`. */
  readonly more: number;
  /** Of a stale version: the whole resource as it is now. */
  readonly current: unknown;

  constructor(status: number, error: Partial<ErrorReply['error']> = {}) {
    super(error.message ?? `HTTP ${status}`);
    this.status = status;
    this.code = error.code ?? (status === 0 ? 'unreachable' : 'internal');
    this.fields = error.fields ?? [];
    this.more = error.more ?? 0;
    this.current = error.current;
  }
}

/** Of what was done over a stale version: the resource as it is now. */
export function currentOf<R>(error: unknown): R | undefined {
  return error instanceof ApiError ? (error.current as R | undefined) : undefined;
}

/** Whether the server may have done what was asked for: its answer, if any, did not come. */
export function isUnanswered(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status >= 500;
}

/** Calls an endpoint of the contract; its definition gives the types of what is sent and got. */
export async function call<N extends EndpointName>(
  name: N,
  ...[given, signal]: CallArguments<N>
): Promise<Reply<N>> {
  const [method, pattern] = name.split(' ') as [string, string];
  const parts = (given ?? {}) as LooseCall;
  // What one person wrote is never sent in the name of another who has signed in beside.
  if (method !== 'GET' && showsSomebodyElse()) throw new ApiError(401, { code: 'not_signed_in' });
  const hasBody = parts.body !== undefined;
  const isText = typeof parts.body === 'string';
  const response = await request(addressOf(pattern, parts), {
    method,
    headers: {
      // A body of one text is a file of rows.
      ...(hasBody && { 'content-type': isText ? 'text/csv' : 'application/json' }),
      ...(parts.key ? { 'idempotency-key': parts.key } : {}),
    },
    ...(hasBody && { body: isText ? String(parts.body) : JSON.stringify(parts.body) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await errorOf(response);
  return (response.status === 204 ? undefined : await response.json()) as Reply<N>;
}

type LooseCall = { params?: object; query?: object; body?: unknown; key?: string };

/** As much of it as is looked at. */
export type Answer = Pick<Response, 'ok' | 'status' | 'json'>;
type Send = (address: string, init: RequestInit) => Promise<Answer>;

let send: Send = (address, init) => fetch(address, init);

/**
 * On the server: who answers the calls that begin during `asking`. A call is sent the moment it begins,
 * so that those of one page are never another's.
 */
export function answeredBy<T>(answer: Send, asking: () => T): T {
  const usual = send;
  send = answer;
  try {
    return asking();
  } finally {
    send = usual;
  }
}

async function request(address: string, init: RequestInit): Promise<Answer> {
  try {
    return await send(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError(0);
  }
}

async function errorOf(response: Answer): Promise<ApiError> {
  const reply: Partial<ErrorReply> = await response.json().catch(() => ({}));
  return new ApiError(response.status, reply.error);
}

/** Fills the pattern's parameters; a list becomes a repeated query parameter. */
function addressOf(pattern: string, { params = {}, query = {} }: LooseCall): string {
  const filled = new Map<string, unknown>(Object.entries(params));
  const path = pattern.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(filled.get(key))),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== '') search.append(key, String(item));
    }
  }
  return search.size > 0 ? `${path}?${search}` : path;
}
