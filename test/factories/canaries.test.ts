import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { type CanaryWatch, watchCanaries } from './canaries.ts';

/** What a server says on a request, while it is watched. */
async function watched(path: string, status: number, said: string): Promise<CanaryWatch> {
  const canaries = watchCanaries();
  const http: Server = createServer((_req, res) => {
    res.statusCode = status;
    res.end(said);
  });
  canaries.watch(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}${path}`);
  http.closeAllConnections();
  http.close();
  return canaries;
}

it("somebody's words are found in a log line, an address, a refusal and what else is shown", async () => {
  const { log, end } = watchCanaries();
  log.debug({ account: { displayName: 'Lind Prøvesen' } }, 'signed in');
  expect(() => end({})).toThrow('a log line');
  const asked = await watched('/api/openings?q=Pr%C3%B8vesen', 200, '');
  expect(() => asked.end({})).toThrow('an address');
  const refused = await watched('/', 400, '{"error":{"message":"Prøvestad is too long"}}');
  expect(() => refused.end({})).toThrow('a reply 400');
  expect(() => watchCanaries().end({ metrics: 'who{name="Kvitrelund"} 1' })).toThrow('metrics');
});

it('they may stand in what is theirs to read', async () => {
  const read = await watched('/', 200, 'Lind Prøvesen');
  expect(() => read.end({ metrics: '' })).not.toThrow();
  const stale = await watched('/', 409, '{"error":{"current":{"displayName":"Lind Prøvesen"}}}');
  expect(() => stale.end({})).not.toThrow();
});
