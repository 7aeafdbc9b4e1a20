import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** A server that cannot listen does not start; what happens to it later is logged and survived. */
export function listen(server: Server, port: number, host: string, log: Logger): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      server.on('error', (err) => log.error({ err }, 'the listening server has a fault'));
      resolve();
    });
  });
}
