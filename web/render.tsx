import {
  hashKey,
  type Query,
  QueryCache,
  type QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { matchPath, StaticRouter } from 'react-router';
import type { AskApi, PageData, PageRenderer } from '#shared/pages/page-renderer.ts';
import { type Answer, answeredBy } from '#web/api/call.ts';
import { tableQueries } from '#web/api/reference.ts';
import { SessionContext, sessionQuery } from '#web/api/session.ts';
import { Arriving } from '#web/app/arriving.tsx';
import { isAddress } from '#web/app/is-address.ts';
import { setLanguageOnServer } from '#web/app/language-in-use.ts';
import { type PublicPage, pageOfNothing, publicPages } from '#web/app/public-pages.ts';
import { publicScreens } from '#web/app/public-screens.ts';
import { createQueries } from '#web/app/queries.ts';
import { Router, signedInParts } from '#web/app/router.tsx';
import { signedInScreens } from '#web/app/signed-in-screens.ts';
import { loadParts } from '#web/ui/part.tsx';
import { type RenderNotes, RenderNotesContext } from '#web/ui/render-notes.ts';

// What the server runs: the same screens as in a browser (main.tsx), for somebody who is not signed in.

/** Parts that are here; nobody is waited for twice. */
const loaded = new Set<string>();
/** A page asks, and what it then shows may ask for more. */
const mostRounds = 6;
const nobody = { account: null, error: null };

/** @param language the one that this was built in */
export function createPageRenderer(language: string): PageRenderer {
  setLanguageOnServer(language);
  return {
    arriving: renderToString(<Arriving />),
    partsAt,
    knows: isAddress,
    async render(path, search, ask) {
      const page = pageAt(path);
      if (!page) return undefined;
      const cache = new WatchedCache();
      const queries = createQueries(cache);
      queries.setQueryData(sessionQuery.queryKey, null);
      const { markup, notes } = await complete(queries, cache, path + search, ask);
      if (notes.isUnfinished) return undefined;
      return {
        route: page.pattern,
        ...page.about(queries, path, search),
        title: notes.title,
        markup,
        data: JSON.stringify(dataOf(queries, notes)),
        parts: [...notes.parts],
      };
    },
  };
}

function partsAt(path: string, isSignedIn: boolean): string[] {
  const screens = isSignedIn ? [...publicScreens, ...signedInScreens] : publicScreens;
  const screen = screens.find((each) => matchPath(each.path, path) !== null);
  return [...(isSignedIn ? signedInParts : []), screen?.Screen.displayName ?? []].flat();
}

function pageAt(path: string): PublicPage | undefined {
  if (!isAddress(path)) return pageOfNothing;
  return publicPages.find(({ pattern }) => matchPath(pattern, path) !== null);
}

/** Knows what a page asks for: several parts of it may look at one query, and some only when it is there. */
class WatchedCache extends QueryCache {
  readonly #wanted = new Set<Query>();

  override build: QueryCache['build'] = (client, options, state) => {
    const query = super.build(client, options, state);
    if (Reflect.get(options, 'enabled') !== false) this.#wanted.add(query as unknown as Query);
    return query;
  };

  unanswered(): Query[] {
    return [...this.#wanted].filter(({ state }) => state.status === 'pending');
  }
}

interface Drawn {
  markup: string;
  notes: RenderNotes;
}

/** Draws the page until nothing of it is on its way any more. */
async function complete(
  queries: QueryClient,
  cache: WatchedCache,
  address: string,
  ask: AskApi,
): Promise<Drawn> {
  for (let round = 0; round < mostRounds; round++) {
    const drawn = draw(queries, address);
    const { parts, serverParts } = drawn.notes;
    const missing = [...parts, ...serverParts].filter((name) => !loaded.has(name));
    const asked = answeredBy(answerOf(ask), () => cache.unanswered().map((query) => query.fetch()));
    if (asked.length + missing.length === 0) return drawn;
    await Promise.all([loadParts(missing), ...asked]);
    for (const name of missing) loaded.add(name);
  }
  throw new Error('the page asks on and on');
}

function draw(queries: QueryClient, address: string): Drawn {
  const notes: RenderNotes = {
    title: '',
    parts: new Set(),
    serverParts: new Set(),
    isUnfinished: false,
  };
  const markup = renderToString(
    <StrictMode>
      <RenderNotesContext value={notes}>
        <QueryClientProvider client={queries}>
          <SessionContext value={nobody}>
            <StaticRouter location={address}>
              <Router />
            </StaticRouter>
          </SessionContext>
        </QueryClientProvider>
      </RenderNotesContext>
    </StrictMode>,
  );
  return { markup, notes };
}

function answerOf(ask: AskApi): (address: string) => Promise<Answer> {
  return async (address) => {
    const { status, json } = await ask(address);
    return { ok: status < 300, status, json: async () => JSON.parse(json) };
  };
}

const tables = new Set(tableQueries.map(({ queryKey }) => hashKey(queryKey)));

function dataOf(queries: QueryClient, notes: RenderNotes): PageData {
  const known = queries
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data !== undefined);
  const isTable = ({ queryHash }: Query): boolean => tables.has(queryHash);
  const isSession = ({ queryHash }: Query): boolean => queryHash === hashKey(sessionQuery.queryKey);
  return {
    answers: known
      .filter((query) => !isTable(query) && !isSession(query))
      .map(({ queryKey, state }) => [queryKey, state.data]),
    tables: known.filter(isTable).map(({ queryKey }) => queryKey),
    parts: [...notes.parts],
  };
}
