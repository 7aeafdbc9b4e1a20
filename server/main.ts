import { createServer, type Server } from 'node:http';
import { createApp } from './app.ts';
import { BadConfig, type Config, readConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import { BadTable } from './reference/csv-table.ts';

/** Long searches are refused by the API, with a reply that says so, not by Node. */
const maxHeaderSize = 128 * 1024;
/** Requests under way may take this long after a SIGTERM; the process ends within 10 s. */
const drainMs = 8000;

try {
  await main(readConfig());
} catch (error) {
  if (!isExpected(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(config: Config): Promise<void> {
  const context = await createContext(config);
  const server = createServer({ maxHeaderSize }, createApp(context));
  await listen(server, config);
  await announce(context, server);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void closeGracefully(server, context));
  }
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function announce({ config, accounts }: Context, server: Server): Promise<void> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const lines = [`Fotfeste: ${config.publicUrl?.href ?? `http://${host}:${port}/`}`];
  for (const { email, password } of await accounts.listDemoAccounts()) {
    lines.push(`  ${email.padEnd(28)} ${password}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Takes no more requests, finishes those under way, then closes the engines. */
async function closeGracefully(server: Server, context: Context): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(timer);
  await context.close();
}

/** What the one who starts the server can put right: a message is enough. */
function isExpected(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const names = ['DatabaseInUseError', 'MongooseServerSelectionError'];
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  return (
    error instanceof BadConfig || error instanceof BadTable || isTaken || names.includes(error.name)
  );
}
