import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { AskAsNobody } from '#server/http/ask-as-nobody.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { RenderedPage } from '#shared/pages/page-renderer.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { BuiltWeb, LoadBuiltWeb } from './built-web.ts';
import { jobPosting } from './job-posting.ts';
import { headTags, preloadTags } from './page-head.ts';
import { createPageMemory } from './page-memory.ts';
import type { ReadyPage } from './ready-page.ts';

export interface PublicPages {
  /** Whether there is a page at this path, for whomever. */
  knows(path: string, language: LanguageCode): Promise<boolean>;
  /**
   * The page that an address shows to anyone, as it is now; undefined where it is made in the browser: it
   * is for those who are signed in, or it could not be made here.
   */
  page(asked: Asked): Promise<ReadyPage | undefined>;
  /**
   * The page at a path for the browser to fill, the same for everybody: it names what it is made of, so
   * that this comes beside the program. Undefined where the web is not built.
   */
  forBrowser(
    path: string,
    language: LanguageCode,
    isSignedIn: boolean,
  ): Promise<string | undefined>;
}

interface Asked {
  path: string;
  /** What follows the path, with its question mark and without a language, or nothing. */
  search: string;
  language: LanguageCode;
  /** The address asked for the language; else it is the reader's. */
  isLanguageChosen: boolean;
}

interface Dependencies {
  loadBuiltWeb: LoadBuiltWeb;
  ask: AskAsNobody;
  siteUrl: URL;
  now: () => Date;
  log: Logger;
}

/**
 * A page is made of what the API answers and of nothing else. Where it answers as it did before, on the
 * same day, the page is the one that was made before.
 */
export function createPublicPages(given: Dependencies): PublicPages {
  const { loadBuiltWeb, ask, now, log } = given;
  const memory = createPageMemory();

  async function isSame(
    answers: ReadonlyMap<string, string>,
    language: LanguageCode,
  ): Promise<boolean> {
    for (const [address, json] of answers) {
      if ((await ask(address, language)).json !== json) return false;
    }
    return true;
  }

  async function made(
    web: BuiltWeb,
    asked: Asked,
  ): Promise<{ page: ReadyPage; answers: Map<string, string> } | undefined> {
    const { path, search, language } = asked;
    const answers = new Map<string, string>();
    const page = await web.renderer.render(path, search, async (address) => {
      const answer = await ask(address, language);
      answers.set(address, answer.json);
      return answer;
    });
    return page && { page: ready(web, page, asked, given.siteUrl), answers };
  }

  async function page(asked: Asked): Promise<ReadyPage | undefined> {
    const { path, search, language, isLanguageChosen } = asked;
    if (!isWritten(path)) return undefined;
    try {
      const web = await loadBuiltWeb(language);
      if (!web) return undefined;
      const key = `${language} ${isLanguageChosen} ${path}${search}`;
      const day = osloDayOf(now());
      const kept = memory.get(key);
      if (kept?.day === day && (await isSame(kept.answers, language))) return kept.page;
      const fresh = await made(web, asked);
      if (fresh) memory.set(key, { ...fresh, day });
      return fresh?.page;
    } catch (err) {
      log.error({ err }, 'a page could not be made; the browser has to');
      return undefined;
    }
  }

  return {
    async knows(path, language) {
      if (!isWritten(path)) return false;
      const web = await loadBuiltWeb(language).catch(() => undefined);
      return web?.renderer.knows(path) ?? true;
    },
    page,
    async forBrowser(path, language, isSignedIn) {
      try {
        const web = await loadBuiltWeb(language);
        if (!web) return undefined;
        const { renderer, frame, filesOf } = web;
        const parts = isWritten(path) ? renderer.partsAt(path, isSignedIn) : [];
        return frame.arriving(preloadTags(filesOf(parts)), renderer.arriving);
      } catch (err) {
        log.error({ err }, 'what a page is made of is not known; the browser finds it out');
        return undefined;
      }
    },
  };
}

/** The router would take another path for a lame one, and write it out beside the log. */
function isWritten(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

function ready(
  { frame, filesOf, description: usual }: BuiltWeb,
  page: RenderedPage,
  { language, isLanguageChosen }: Asked,
  siteUrl: URL,
): ReadyPage {
  const { route, status, title, description = usual, address, opening } = page;
  const structured = opening && jobPosting(opening, new URL(address, siteUrl).href);
  const { scripts, styles } = filesOf(page.parts);
  const about = {
    ...page,
    styles,
    ...(isLanguageChosen && { language }),
    description,
    structured,
  };
  const html = Buffer.from(
    frame.fill({ ...page, title, description, scripts, head: headTags(about, siteUrl) }),
  );
  const etag = `"${createHash('sha1').update(html).digest('base64url')}"`;
  return { route, status, html, etag };
}
