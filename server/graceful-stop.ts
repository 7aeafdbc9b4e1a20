import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

interface Patience {
  /** Nothing new for so long: a silent connection brings no request that was on its way. */
  quietMs: number;
  /** So long requests under way may take. */
  drainMs: number;
}

/**
 * Lets a server end as soon as its requests are done. Node alone would wait for connections that were
 * opened and never said a word, as browsers do ahead of time.
 * @returns ends the server: it takes no more connections, and finishes the requests on those it has.
 */
export function gracefulStop(server: Server, { quietMs, drainMs }: Patience): () => Promise<void> {
  const repliesOn = new Map<Socket, Set<ServerResponse>>();
  let isStopping = false;
  let isQuiet = false;

  server.on('connection', (socket) => {
    repliesOn.set(socket, new Set());
    socket.once('close', () => repliesOn.delete(socket));
  });
  server.on('request', ({ socket }, res) => {
    const replies = repliesOn.get(socket);
    replies?.add(res);
    isQuiet = false;
    if (isStopping) sayLast(res);
    res.once('close', () => {
      replies?.delete(res);
      if (isStopping && replies?.size === 0) socket.destroySoon();
    });
  });

  function endSilentWhenQuiet(): void {
    for (const [socket, replies] of repliesOn) {
      if (isQuiet && replies.size === 0) socket.destroySoon();
    }
    isQuiet = true;
  }

  return async () => {
    isStopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const replies of repliesOn.values()) for (const res of replies) sayLast(res);
    const silent = setInterval(endSilentWhenQuiet, quietMs);
    const late = setTimeout(() => server.closeAllConnections(), drainMs);
    await closed;
    clearInterval(silent);
    clearTimeout(late);
  };
}

/** The client does not send another request on this connection. */
function sayLast(res: ServerResponse): void {
  if (!res.headersSent) res.setHeader('Connection', 'close');
}
