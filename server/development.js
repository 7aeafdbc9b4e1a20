// `npm run dev`: the server from its sources through Vite, restarted when one changes, and the web
// with hot reload on its own port, which hands /api on to the server.
import { join } from 'node:path';
import { build, createServer, createServerModuleRunner } from 'vite';

/**
 * @param {string} root folder of the project
 * @param {string} [language] of the web, Bokmål unless given
 */
export async function startDevelopment(root, language) {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  const { readConfig } = await runner.import('/server/config.ts');
  const { runCommand } = await runner.import('/server/run-command.ts');
  let config;
  let stop;
  await runCommand(async () => {
    config = { ...readConfig(), checksWholeReplies: true, planWorker: () => builtThread(root) };
    ({ stop } = await load(runner, config));
  });
  if (stop === undefined) return server.close();
  let restart = Promise.resolve();
  server.watcher.on('change', (file) => {
    if (!/\/(?:server|shared|seed)\/.*\.(?:ts|csv)$/.test(file)) return;
    restart = restart.then(async () => {
      await stop();
      runner.clearCache();
      ({ stop } = await load(runner, config));
    });
  });

  const web = await createServer({
    configFile: 'vite.config.ts',
    mode: language ?? 'development',
    server: {
      proxy: {
        // The sources of web/api have addresses that begin like those of the API; the origin stays
        // the browser's own, or the server refuses every write as foreign.
        '^/api/(?!.*\\.ts)': { target: `http://127.0.0.1:${config.port}`, changeOrigin: false },
      },
    },
  });
  await web.listen();
  web.printUrls();
}

/** A thread is a program of its own: plain Node runs it. */
async function builtThread(root) {
  const outDir = join(root, 'dist/development');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'server/features/plans/plan-worker.ts'),
      outDir,
      rollupOptions: { output: { entryFileNames: 'plan-worker.js' } },
    },
  });
  return join(outDir, 'plan-worker.js');
}

async function load(runner, config) {
  const { startServer } = await runner.import('/server/start-server.ts');
  return startServer(config);
}
