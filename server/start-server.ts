import type { Server } from 'node:http';
import type { Config } from './config.ts';
import { type Context, createContext } from './context.ts';
import { gracefulStop } from './graceful-stop.ts';
import { metricsServer } from './http/metrics.ts';
import { createHttpServer } from './http-server.ts';
import { listen } from './listen.ts';

/** After a SIGTERM; the process ends within 10 s. */
const patience = { quietMs: 500, drainMs: 8000 };

export interface RunningServer {
  /** Takes no more requests, finishes those under way, then closes the engines. */
  stop(): Promise<void>;
}

/** Opens the engines, listens, and says where on standard output. */
export async function startServer(config: Config): Promise<RunningServer> {
  const context = await createContext(config);
  const server = createHttpServer(context);
  const metrics = metricsServer(context.metrics);
  const stop = gracefulStop(server, patience);
  try {
    await listen(server, config.port, config.host, context.log);
    if (config.metricsPort !== undefined) {
      await listen(metrics, config.metricsPort, config.host, context.log);
    }
  } catch (error) {
    // The first port may be open already when the second one is taken.
    server.close();
    await context.close();
    throw error;
  }
  await announce(context, server);
  return {
    async stop() {
      await stop();
      metrics.close();
      await context.close();
    },
  };
}

async function announce({ config, features }: Context, server: Server): Promise<void> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const lines = [`Fotfeste: ${config.publicUrl?.href ?? `http://${host}:${port}/`}`];
  for (const { email, password } of await features.accounts.service.listDemoAccounts()) {
    lines.push(`  ${email.padEnd(28)} ${password}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
