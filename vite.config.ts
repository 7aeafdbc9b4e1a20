import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite';
import { defaultLanguage, type LanguageCode, siteLanguages } from './shared/site-languages.ts';
import { coloursAsTheSystem } from './vite.colours.ts';
import { frameBuild, inFrameLanguages, isOfFrameTexts } from './vite.frame-languages.ts';
import { publicFiles } from './vite.public-files.ts';
import { withoutUnusedParts } from './vite.unused-parts.ts';
import { namedAfterProgram, workerBuild, workerEnvironment } from './vite.worker.ts';

const texts = fileURLToPath(new URL('./web/text', import.meta.url));

/** The package's own entry is the one for development, with its warnings; it exports no other. */
const routerForProduction = fileURLToPath(
  new URL('./node_modules/react-router/dist/production/index.mjs', import.meta.url),
);

/** Who reads a language that says everything loads the words of no other one. */
const builds = [
  ...siteLanguages.filter(({ isWhole }) => isWhole).map(({ code }): string => code),
  frameBuild,
];

/**
 * The web, built to dist/web/<language> for each language that says everything, and once for all
 * those that say the frame. The server and the commands: vite.server.config.ts.
 */
export default defineConfig({
  root: 'web',
  resolve: { alias: [{ find: /^react-router$/, replacement: routerForProduction }] },
  plugins: [
    inFrameLanguages(pageIn),
    inLanguage(),
    withoutUnusedParts(),
    react(),
    namedAfterProgram(),
    compressed(),
    publicScreensOnly(),
  ],
  builder: {
    async buildApp(builder) {
      const rendered = siteLanguages.map(({ code }) => renderIn(code));
      for (const name of [...builds, workerBuild, ...rendered]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  css: coloursAsTheSystem,
  environments: Object.fromEntries([
    ...builds.map((name) => [name, forBrowsers(name)] as const),
    ...siteLanguages.map(({ code }) => [renderIn(code), forTheServer(code)] as const),
    [workerBuild, workerEnvironment],
  ]),
  build: {
    emptyOutDir: true,
    target: 'es2022',
    // Strict CSP: nothing may become a data: URL or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

function groupsOf(build: string): Rolldown.CodeSplittingGroup[] {
  const words = { name: 'words', test: isOfFrameTexts, priority: 1 };
  return build === frameBuild ? [words, ...publicFiles()] : publicFiles();
}

function isWhole(language: LanguageCode): boolean {
  return siteLanguages.some((each) => each.code === language && each.isWhole);
}

/** Of the environment that is built for the server. */
function renderIn(code: string): string {
  return `${code}_render`;
}

function forBrowsers(name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: `../dist/web/${name}`,
      // The server looks up which files a page is made of.
      manifest: true,
      rollupOptions: {
        input: { index: 'web/index.html', 'take-over': 'web/take-over.ts' },
        // How long the compressing takes is no news for those who start the product.
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: { groups: groupsOf(name) },
          // Pages name many of those that several need, and names compress badly.
          chunkFileNames: ({ isDynamicEntry }) =>
            `assets/${isDynamicEntry ? '[name]-[hash]' : '[hash]'}.js`,
        },
      },
    },
  };
}

/** The same screens for the server, which makes public pages with them: with all that they stand on. */
function forTheServer(code: string): EnvironmentOptions {
  return {
    consumer: 'server',
    // Else React would look at each page twice, as in development.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { noExternal: true },
    build: {
      outDir: `../dist/render/${code}`,
      ssr: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: 'web/render.tsx',
        output: { entryFileNames: 'render.js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/**
 * Takes `#web/text/…` from the folder of the language that is built; package.json's own alias, Bokmål,
 * stands in for a module that the language lacks. The dev server shows one language, its mode:
 * `npm run dev -- en`.
 */
function inLanguage(): Plugin {
  const alias = '#web/text/';
  /** What Aksel's own parts say; a language that it lacks stays in Bokmål there. */
  const designSystemWords = /\/i18n\/locales\/nb\.js$/;
  let mode = '';
  const named = (...names: string[]): LanguageCode =>
    siteLanguages.find(({ code }) => names.includes(code))?.code ?? defaultLanguage;
  return {
    name: 'in-language',
    enforce: 'pre',
    configResolved(config) {
      mode = config.mode;
    },
    resolveId(source, importer) {
      const language = named(this.environment.name.replace(/_render$/, ''), mode);
      if (language !== defaultLanguage && isWhole(language) && designSystemWords.test(source)) {
        return this.resolve(source.replace(/nb\.js$/, `${language}.js`), importer);
      }
      if (!source.startsWith(alias)) return;
      const file = join(texts, language, source.slice(alias.length));
      return existsSync(file) ? file : undefined;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => (server ? pageIn(named(mode), html) : html),
    },
    generateBundle: {
      // After Vite's own step, which makes the page.
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset' || this.environment.name === frameBuild) return;
        page.source = pageIn(named(this.environment.name), String(page.source));
      },
    },
  };
}

/** The page with the words and the direction of a language. */
function pageIn(code: LanguageCode, html: string): string {
  const dir = siteLanguages.find((language) => language.code === code)?.dir;
  const wordsOf = (language: LanguageCode): Record<string, string> => {
    const file = join(texts, language, 'document.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  };
  const words: Record<string, string> = { ...wordsOf(defaultLanguage), ...wordsOf(code) };
  return html
    .replace(/<html [^>]*>/, `<html lang="${code}" dir="${dir}">`)
    .replace(/%(\w+)%/g, (placeholder, key: string) => words[key] ?? placeholder);
}

/** The server makes pages for those who are not signed in: the other screens are no part of that. */
function publicScreensOnly(): Plugin {
  const screens = /^#web\/(?!board\/|about\/)/;
  return {
    name: 'public-screens-only',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    resolveDynamicImport: (specifier) =>
      typeof specifier === 'string' && screens.test(specifier)
        ? { id: specifier, external: true }
        : undefined,
  };
}

/** Writes .br and .gz beside every text asset, so that the server sends them as they are. */
function compressed(): Plugin {
  const worthIt = /\.(?:js|css|svg|json|webmanifest|txt)$/;
  return {
    name: 'compressed',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    generateBundle: {
      // After Vite's own last step, which fills in what a lazy part loads.
      order: 'post',
      async handler(_options, bundle) {
        for (const [name, output] of Object.entries(bundle)) {
          if (!worthIt.test(name)) continue;
          const source = Buffer.from(output.type === 'chunk' ? output.code : output.source);
          const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          const br = await promisify(brotliCompress)(source, { params });
          const gz = await promisify(gzip)(source, { level: 9 });
          this.emitFile({ type: 'asset', fileName: `${name}.br`, source: br });
          this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: gz });
        }
      },
    },
  };
}
