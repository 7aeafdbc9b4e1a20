import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defaultLanguage, type LanguageCode, siteLanguages } from './shared/site-languages.ts';

/**
 * The languages that say the frame only share one build: their words come as one more file, which the
 * page names and which is there before the first word is said. (A build for each of them would cost
 * five times the time.)
 */
export const frameBuild = 'frame';

const frameLanguages: readonly LanguageCode[] = siteLanguages
  .filter(({ isWhole }) => !isWhole)
  .map(({ code }) => code);

const texts = fileURLToPath(new URL('./web/text', import.meta.url));
const shared = fileURLToPath(new URL('./shared', import.meta.url));
const alias = '#web/text/';

/** A text module as all these languages have it: what the reader's says, else Bokmål's. */
const chosenTexts = '\0chosen-texts:';
/** All texts of one language. */
const textsOf = '\0texts-of:';
/** The texts of the language of the page. It waits for them, and all that says a word waits for it. */
const inUse = '\0texts-in-use';

/** @param pageIn the page with the words of a language */
export function inFrameLanguages(pageIn: (code: LanguageCode, html: string) => string): Plugin {
  const translated = new Set(frameLanguages.flatMap((code) => modulesIn(code)));
  return {
    name: 'in-frame-languages',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === frameBuild,
    resolveId(source, importer) {
      if (source.startsWith('\0')) return source;
      // Texts use each other's words in their own language.
      if (!source.startsWith(alias) || importer?.startsWith(texts)) return;
      const name = source.slice(alias.length);
      return translated.has(name) ? `${chosenTexts}${name}` : undefined;
    },
    load(id) {
      if (id === inUse) return loadsTexts();
      if (id.startsWith(textsOf)) return allTexts(id.slice(textsOf.length));
      if (id.startsWith(chosenTexts)) return choosesTexts(id.slice(chosenTexts.length));
    },
    buildEnd() {
      wordsOfAll.clear();
      const add = (id: string): void => {
        if (wordsOfAll.has(id)) return;
        wordsOfAll.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
      };
      for (const code of frameLanguages) add(`${textsOf}${code}`);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        for (const code of frameLanguages) {
          const words = Object.values(bundle).find(
            (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId === `${textsOf}${code}`,
          );
          if (!words) this.error(`There is no file of texts in ${code}.`);
          const preload = `<link rel="modulepreload" crossorigin href="/${words.fileName}">`;
          const source = pageIn(code, String(page.source)).replace('</head>', `${preload}</head>`);
          this.emitFile({ type: 'asset', fileName: pageOf(code), source });
        }
        delete bundle['index.html'];
      },
    },
    writeBundle({ dir = '' }) {
      for (const code of frameLanguages) {
        const folder = join(dir, '..', code);
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        copyFileSync(join(dir, pageOf(code)), join(folder, 'index.html'));
        const manifest = join(dir, '.vite/manifest.json');
        if (!existsSync(manifest)) continue;
        mkdirSync(join(folder, '.vite'));
        copyFileSync(manifest, join(folder, '.vite/manifest.json'));
      }
    },
  };
}

const wordsOfAll = new Set<string>();

/** Belongs to the texts: these may not be in one file with what waits for them. */
export function isOfFrameTexts(id: string): boolean {
  return wordsOfAll.has(id) && !id.startsWith(textsOf) && !isOwnText(id);
}

function isOwnText(id: string): boolean {
  return frameLanguages.some((code) => id.startsWith(join(texts, code)));
}

function pageOf(code: LanguageCode): string {
  return `${code}.html`;
}

function modulesIn(language: string): string[] {
  return readdirSync(join(texts, language)).filter(
    (name) => name.endsWith('.ts') && existsSync(join(texts, defaultLanguage, name)),
  );
}

function loadsTexts(): string {
  const loaders = frameLanguages.map((code) => `${code}: () => import('${textsOf}${code}')`);
  return `const loaders = { ${loaders.join(', ')} };
const none = { texts: {} };
const load = loaders[document.documentElement.lang];
export const { texts } = load ? await load().catch(() => none) : none;`;
}

function allTexts(language: string): string {
  const names = modulesIn(language);
  const imports = names.map(
    (name, at) => `import * as m${at} from '${join(texts, language, name)}';`,
  );
  const entries = names.map((name, at) => `'${name}': m${at}`);
  return `${imports.join('\n')}\nexport const texts = { ${entries.join(', ')} };`;
}

function choosesTexts(name: string): string {
  const original = join(texts, defaultLanguage, name);
  const names = exportsOf(original);
  return `import { texts } from '${inUse}';
import * as original from '${original}';
const chosen = texts['${name}'] ?? original;
${names.map((each) => `export const ${each} = chosen.${each};`).join('\n')}`;
}

/** What a module of texts exports besides types. */
function exportsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const own = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].flatMap(
    ([, name]) => name ?? [],
  );
  const others = [...source.matchAll(/^export \* from '#shared\/(.+)';$/gm)].flatMap(([, path]) =>
    path ? exportsOf(join(shared, path)) : [],
  );
  return [...own, ...others];
}
