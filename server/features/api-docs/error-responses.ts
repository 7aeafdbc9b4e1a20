import { STATUS_CODES } from 'node:http';
import type { Endpoint } from '#shared/endpoint.ts';

/** Every 4xx that an endpoint may answer with, in rising order, and its name. */
export function errorStatusesOf(endpoint: Endpoint): [status: number, name: string][] {
  const { method, who, params, body, makes, fails = [] } = endpoint;
  const isWrite = method !== 'GET';
  const isFor = (condition: unknown, ...statuses: number[]): number[] =>
    condition ? statuses : [];
  const statuses = new Set([
    // An unknown parameter is refused everywhere.
    400,
    ...isFor(who !== 'anyone', 401, 403),
    // A page of another site may not write.
    ...isFor(isWrite, 403),
    // Made with the same key before, and gone since.
    ...isFor(params || makes, 404),
    ...isFor((isWrite && params) || makes, 409),
    ...isFor(body, 413, 415),
    ...isFor(makes, 422),
    ...fails,
  ]);
  return [...statuses].sort((a, b) => a - b).map((status) => [status, STATUS_CODES[status] ?? '']);
}
