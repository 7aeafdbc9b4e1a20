import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtPrograms } from './remove-built-programs.ts';

const built = new Map<string, Promise<string>>();

/** Builds a TypeScript program, once, so that plain Node can run it in a process of its own. */
export function builtProgram(entry: string): Promise<string> {
  const program = built.get(entry) ?? buildProgram(entry);
  built.set(entry, program);
  return program;
}

async function buildProgram(entry: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const name = basename(entry, '.ts');
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
