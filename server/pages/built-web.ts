import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { PageRenderer } from '#shared/pages/page-renderer.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { PageFrame } from './page-frame.ts';

/** What the build has made for one language, as far as pages are made of it. */
export interface BuiltWeb {
  renderer: PageRenderer;
  frame: PageFrame;
  /** What is said of the whole site. */
  description: string;
  /** The files of parts, with all that those need. */
  filesOf(parts: readonly string[]): PartFiles;
}

export interface PartFiles {
  /** Addresses of scripts and of styles. */
  scripts: string[];
  styles: string[];
}

export type LoadBuiltWeb = (language: LanguageCode) => Promise<BuiltWeb | undefined>;

interface RendererModule {
  createPageRenderer(language: string): PageRenderer;
}

/** Vite's own list of what it has built. */
const chunk = z.object({
  file: z.string(),
  name: z.string().optional(),
  isEntry: z.boolean().default(false),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});
const manifest = z.record(z.string(), chunk);
type Manifest = z.output<typeof manifest>;

/**
 * Each language is loaded when it is first asked for: a server that starts is waited for.
 * @param webDir what browsers load, a folder for each language
 * @param renderDir the same screens for the server
 */
export function createBuiltWeb(webDir: string, renderDir: string): LoadBuiltWeb {
  const loaded = new Map<LanguageCode, Promise<BuiltWeb | undefined>>();
  return (language) => {
    const known = loaded.get(language) ?? load(join(webDir, language), renderDir, language);
    loaded.set(language, known);
    return known;
  };
}

/** Undefined where there is only a page to be filled in the browser. */
async function load(
  web: string,
  renderDir: string,
  language: LanguageCode,
): Promise<BuiltWeb | undefined> {
  const [page, list] = [join(web, 'index.html'), join(web, '.vite/manifest.json')];
  const program = join(renderDir, language, 'render.js');
  if (![page, list, program].every((file) => existsSync(file))) return undefined;
  const { createPageRenderer }: RendererModule = await import(pathToFileURL(program).href);
  const chunks = manifest.parse(JSON.parse(readFileSync(list, 'utf8')));
  const frame = new PageFrame(readFileSync(page, 'utf8'), addressOf(chunks, 'take-over'));
  return {
    renderer: createPageRenderer(language),
    frame,
    description: frame.description,
    filesOf: (parts) => filesOf(chunks, parts),
  };
}

function addressOf(chunks: Manifest, entry: string): string {
  const found = Object.values(chunks).find(({ name, isEntry }) => isEntry && name === entry);
  if (!found) throw new Error(`the web has no ${entry}`);
  return `/${found.file}`;
}

/** A part's file bears its name. */
function filesOf(chunks: Manifest, parts: readonly string[]): PartFiles {
  const names = new Set(parts.map(kebabCase));
  const files = { scripts: new Set<string>(), styles: new Set<string>() };
  const add = (key: string): void => {
    const one = chunks[key];
    if (!one || one.isEntry || files.scripts.has(`/${one.file}`)) return;
    files.scripts.add(`/${one.file}`);
    for (const style of one.css) files.styles.add(`/${style}`);
    for (const imported of one.imports) add(imported);
  };
  for (const [key, { name }] of Object.entries(chunks)) {
    if (name !== undefined && names.has(name)) add(key);
  }
  return { scripts: [...files.scripts], styles: [...files.styles] };
}

function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
