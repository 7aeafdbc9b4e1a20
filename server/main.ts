import { createServer, type Server } from 'node:http';
import { createApp } from './app.ts';
import { BadConfig, type Config, readConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import { BadTable } from './reference/csv-table.ts';

/** A search text that is too long gets the API's reply, not Node's. */
const maxHeaderSize = 128 * 1024;
/** Requests under way may take so long after a SIGTERM; the process ends within 10 s. */
const drainMs = 8000;

try {
  await main(readConfig());
} catch (error) {
  if (!isForTheOperator(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(config: Config): Promise<void> {
  const context = await createContext(config);
  const server = createServer({ maxHeaderSize }, createApp(context));
  try {
    await listen(server, config);
  } catch (error) {
    await context.close();
    throw error;
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void closeGracefully(server, context));
  }
  await announce(context, server);
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
  // A connection that is kept alive becomes idle when its request is done.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const late = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  await context.close();
}

/** What the one who starts the server can put right: a message says enough. */
function isForTheOperator(error: unknown): error is Error {
  if (error instanceof BadConfig || error instanceof BadTable) return true;
  if (!(error instanceof Error)) return false;
  const isAddressTaken = 'code' in error && error.code === 'EADDRINUSE';
  return (
    isAddressTaken ||
    /^(DatabaseInUseError|MigrationError|Mongo.*ServerSelectionError)$/.test(error.name)
  );
}
