import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response } from 'express';

/** A reply as it is sent, and whether another one may follow. */
export interface Shown {
  json: Buffer;
  isLast: boolean;
}

/** Between two looks at what has become of it. */
const lookMs = 400;
/** Something is said at least so often, so that no proxy takes the silence for an end. */
const sayMs = 15_000;
const longestMs = 600_000;

export function asksForEvents(req: Request): boolean {
  return req.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}

/**
 * Sends a reply, and whenever it is another one again, each as an event, until the last one (WHATWG HTML,
 * "Server-sent events").
 * @param next the reply as it is then; undefined, or a failure: there is nothing more for who asks
 */
export async function sendEvents(
  req: Request,
  res: Response,
  first: Shown,
  next: () => Promise<Shown | undefined>,
): Promise<void> {
  res.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Compressed it would wait for more.
    'Cache-Control': 'no-store, no-transform',
  });
  const end = Date.now() + longestMs;
  let shown: Shown | undefined = first;
  let sent: Buffer | undefined;
  let said = Date.now();
  while (shown) {
    if (!sent?.equals(shown.json)) {
      sent = shown.json;
      said = Date.now();
      res.write(`data: ${sent.toString()}\n\n`);
    } else if (Date.now() - said > sayMs) {
      said = Date.now();
      res.write(': still the same\n\n');
    }
    if (shown.isLast || Date.now() > end) break;
    await pause(lookMs);
    // A server that ends lets them ask another one.
    if (res.destroyed || !isListening(req)) break;
    shown = await next().catch(() => undefined);
  }
  res.end();
}

function isListening({ socket }: Request): boolean {
  const { server } = socket as { server?: { listening: boolean } };
  return server?.listening ?? true;
}
