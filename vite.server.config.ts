import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

/** Every command is a file that runs when imported; it is built to dist/server/<name>.js. */
const commandFolders = ['server/commands', 'test/bench'];

const commands = commandFolders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((path) => path.endsWith('-command.ts'));

/** Threads are programs of their own, too. */
const threads = ['server/features/plans/plan-worker.ts'].filter((path) => existsSync(path));

const entries = ['server/main.ts', 'seed/seed-command.ts', ...threads, ...commands];

/** The server and the commands, built for Node to dist/server; packages stay outside the bundle. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rollupOptions: {
      input: Object.fromEntries(entries.map((path) => [nameOf(path), path])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}
