import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtPrograms } from './remove-built-programs.ts';

const built = new Map<string, Promise<string>>();

/**
 * A TypeScript program that plain Node can run in a process of its own: the one that ships where
 * `npm test` has just built it (TEST_BUILT), otherwise built here, once.
 */
export function builtProgram(entry: string): Promise<string> {
  const program = built.get(entry) ?? buildProgram(entry);
  built.set(entry, program);
  return program;
}

async function buildProgram(entry: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const name = basename(entry, '.ts');
  const shipped = join(root, 'dist/server', `${name}.js`);
  if (process.env.TEST_BUILT && existsSync(shipped)) return shipped;
  // Below the project, where the packages that stay outside the bundle are found.
  const outDir = join(root, builtPrograms, `${name}-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, entry),
      outDir,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  return join(outDir, `${name}.js`);
}
