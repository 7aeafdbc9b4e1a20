// `npm run dev`: the server from its sources through Vite, restarted when one changes, and the web
// with hot reload on its own port, which hands /api on to the server.
import { createServer, createServerModuleRunner } from 'vite';

/** @param {string} root folder of the project */
export async function startDevelopment(root) {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  let { stop } = await load(runner);
  let restart = Promise.resolve();
  server.watcher.on('change', (file) => {
    if (!/\/(?:server|shared|seed)\/.*\.(?:ts|csv)$/.test(file)) return;
    restart = restart.then(async () => {
      await stop();
      runner.clearCache();
      ({ stop } = await load(runner));
    });
  });

  const web = await createServer({ configFile: 'vite.config.ts' });
  await web.listen();
  web.printUrls();
}

async function load(runner) {
  const { startServer } = await runner.import('/server/start-server.ts');
  const { readConfig } = await runner.import('/server/config.ts');
  return startServer(readConfig());
}
