import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A connection to a server that a test can cut and mend. */
export interface CuttableProxy {
  readonly port: number;
  /** Ends all connections and takes no new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Lets the next request that holds the text through and cuts its connection before the reply. */
  loseReplyTo(text: string): void;
}

export async function cuttableProxy(target: {
  host: string;
  port: number;
}): Promise<CuttableProxy> {
  const sockets = new Set<Socket>();
  let lost: string | undefined;

  const server = createServer((client) => {
    const upstream = connect(target);
    let isMute = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (data) => {
      if (lost !== undefined && data.includes(lost)) {
        lost = undefined;
        isMute = true;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (isMute) client.destroy();
      else client.write(data);
    });
  });

  const port = await listen(server, 0);
  return {
    port,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      await listen(server, port);
    },
    loseReplyTo(text) {
      lost = text;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
