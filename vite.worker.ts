import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EnvironmentOptions, Plugin } from 'vite';

/** The service worker: one for all languages, built when they are, for it is named after them. */
export const workerBuild = 'worker';

export const workerEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: `../dist/web/${workerBuild}`,
    copyPublicDir: false,
    rollupOptions: {
      input: 'web/worker/sw.ts',
      checks: { bundlerTimings: false },
      // Its address stays, and so does what it is for: no hash.
      output: { entryFileNames: 'sw.js' },
    },
  },
};

/** As `web/worker/sw.ts` has it. */
const placeholder = '%program%';

/** Another program is another worker: what is kept of the one before goes when it takes over. */
export function namedAfterProgram(): Plugin {
  return {
    name: 'named-after-program',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === workerBuild,
    transform: (code) => code.replace(placeholder, nameOfProgram()),
  };
}

/** Files are named after what stands in them, so their names tell one program from another. */
function nameOfProgram(): string {
  const web = fileURLToPath(new URL('./dist/web', import.meta.url));
  const names = readdirSync(web)
    .filter((folder) => folder !== workerBuild && existsSync(`${web}/${folder}/assets`))
    .flatMap((folder) => readdirSync(`${web}/${folder}/assets`));
  return createHash('sha256').update(names.sort().join('\n')).digest('hex').slice(0, 12);
}
