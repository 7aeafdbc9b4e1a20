import type { Request } from 'express';
import { z } from 'zod';
import { InvalidInput, NotFound } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { parseInput } from '#server/validation/parse-input.ts';
import type { Role } from '#shared/codes.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import type { FieldError } from '#shared/errors.ts';
import { keyFaults, keyOf } from './idempotency.ts';
import { readCsvBody, readFormBody, readJsonBody } from './read-body.ts';

export interface ParsedRequest {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** What came, as it came. */
export type Sent = Pick<Request, 'params'> & { query: unknown; body: unknown };

/** @param isBodyRead a body that cannot be read is none: whoever sent it is told something else. */
export async function sentIn(req: Request, isBodyRead: boolean): Promise<Sent> {
  const body = isBodyRead ? await readJsonBody(req).catch(() => undefined) : undefined;
  return { params: req.params, query: queryOf(req), body };
}

/** What an endpoint without parameters takes: a misspelt or misplaced one is named, not ignored. */
const noQuery = z.strictObject({});

const readers = {
  'application/json': readJsonBody,
  'text/csv': readCsvBody,
  'application/x-www-form-urlencoded': readFormBody,
} as const;

/** A path's parameters, and the address with its query. */
type Asked = Pick<Request, 'params' | 'url'>;

/**
 * Parses what an endpoint takes from a request.
 * @throws NotFound for a path parameter of another shape, InvalidInput naming every other fault.
 */
export async function parseRequest(
  { params, query, body, bodyFor, bodyType, makes }: Endpoint,
  req: Request,
  isKnown: IsKnownCode,
  role?: Role,
): Promise<ParsedRequest> {
  const taken = (role && bodyFor?.(role)) ?? body;
  const parsedParams = await paramsOf({ params }, req, isKnown);
  const rawBody = body && (await readers[bodyType ?? 'application/json'](req));
  const parsedQuery = await parseInput(query ?? noQuery, queryOf(req), isKnown);
  const parsedBody = taken && (await parseInput(taken, rawBody, isKnown));
  const faults = [
    ...(makes ? keyFaults(keyOf(req)) : []),
    ...faultsIn(parsedQuery),
    ...faultsIn(parsedBody),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
  return {
    params: parsedParams,
    query: query && parsedValue(parsedQuery),
    body: parsedValue(parsedBody),
  };
}

/** The same of something that is asked for by its address alone. */
export async function parseAddress(
  { params, query }: Endpoint,
  asked: Asked,
  isKnown: IsKnownCode,
): Promise<ParsedRequest> {
  const parsedParams = await paramsOf({ params }, asked, isKnown);
  const parsedQuery = await parseInput(query ?? noQuery, queryOf(asked), isKnown);
  if (!parsedQuery.ok) throw new InvalidInput(parsedQuery.faults);
  return { params: parsedParams, query: query && parsedQuery.value, body: undefined };
}

/** @throws NotFound for one of another shape. */
async function paramsOf(
  { params }: Pick<Endpoint, 'params'>,
  asked: Asked,
  isKnown: IsKnownCode,
): Promise<unknown> {
  const parsed = params && (await parseInput(params, asked.params, isKnown));
  if (parsed?.ok === false) throw new NotFound();
  return parsedValue(parsed);
}

/**
 * A parameter given once is a string, a repeated one a list: a schema for one value refuses the list.
 * One pass: whatever a client sends may not cost more than its length.
 */
function queryOf(req: Asked): Record<string, string | string[]> {
  const start = req.url.indexOf('?');
  const query = new Map<string, string | string[]>();
  for (const [key, value] of new URLSearchParams(start < 0 ? '' : req.url.slice(start))) {
    const before = query.get(key);
    if (Array.isArray(before)) before.push(value);
    else query.set(key, before === undefined ? value : [before, value]);
  }
  return Object.fromEntries(query);
}

type Result = Awaited<ReturnType<typeof parseInput>> | undefined;

function faultsIn(parsed: Result): FieldError[] {
  return parsed?.ok === false ? parsed.faults : [];
}

function parsedValue(parsed: Result): unknown {
  return parsed?.ok ? parsed.value : undefined;
}
