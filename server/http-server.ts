import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createApp } from './app.ts';
import type { Context } from './context.ts';
import { oneATurn } from './http/one-a-turn.ts';

/** Long searches are refused by the API, with a reply that says so, not by Node. */
const maxHeaderSize = 128 * 1024;
/** As Node itself answers; anything else is 400. */
const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** The app behind HTTP. What goes wrong on a connection is logged, and ends that connection only. */
export function createHttpServer(context: Context): Server {
  const { log } = context;
  const server = createServer({ maxHeaderSize }, oneATurn(createApp(context)));
  const replies = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, res) => replies.set(socket, res));
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    // The code only: the message may hold what was sent.
    log.info({ code }, 'a connection failed');
    const reply = replies.get(socket);
    const isMidway = reply?.headersSent && !reply.writableFinished;
    if (socket.writable && !isMidway) {
      socket.write(`HTTP/1.1 ${statusOf[code] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`);
    }
    socket.destroy();
  });
  return server;
}
