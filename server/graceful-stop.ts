import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Lets a server end as soon as its requests are done. Node alone would wait for connections that were
 * opened and never said a word, as browsers do ahead of time.
 * @returns ends the server: it takes no more requests, and finishes those under way, for `drainMs` at most.
 */
export function gracefulStop(server: Server, drainMs: number): () => Promise<void> {
  const repliesOn = new Map<Socket, Set<ServerResponse>>();
  let isStopping = false;

  server.on('connection', (socket) => {
    repliesOn.set(socket, new Set());
    socket.once('close', () => repliesOn.delete(socket));
  });
  server.on('request', ({ socket }, res) => {
    const replies = repliesOn.get(socket);
    replies?.add(res);
    res.once('close', () => {
      replies?.delete(res);
      if (isStopping && replies?.size === 0) socket.destroySoon();
    });
  });

  return async () => {
    isStopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const [socket, replies] of repliesOn) {
      if (replies.size === 0) socket.destroySoon();
      for (const res of replies) if (!res.headersSent) res.setHeader('Connection', 'close');
    }
    const late = setTimeout(() => server.closeAllConnections(), drainMs);
    await closed;
    clearTimeout(late);
  };
}
