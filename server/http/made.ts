import type { Endpoint } from '#shared/endpoint.ts';

/** Path parameters of the GET of what was made: those that it was made under, and its own id. */
export function paramsOfMade(
  { path }: Endpoint,
  params: unknown,
  id: string,
): Record<string, string> {
  const own = path.match(/:(\w+)$/)?.[1] ?? 'id';
  return { ...(params as Record<string, string> | undefined), [own]: id };
}

/** Where it is read. */
export function locationOf(makes: Endpoint, params: unknown, id: string): string {
  const values = paramsOfMade(makes, params, id);
  return makes.path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? '');
}
