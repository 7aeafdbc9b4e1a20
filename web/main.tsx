import '#web/ui/base.css';
import { type ReactElement, StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { followOtherTabs, sessionQuery } from '#web/api/session.ts';
import { isSignedOut } from '#web/api/session-mark.ts';
import { afterFirstView } from '#web/app/after-first-view.ts';
import { forgetLanguageInAddress } from '#web/app/language-switch.tsx';
import { Providers } from '#web/app/providers.tsx';
import { createQueries } from '#web/app/queries.ts';
import { readyPage } from '#web/app/ready-page.ts';
import { Router, signedInParts } from '#web/app/router.tsx';
import { keepQueries } from '#web/offline/keep-queries.ts';
import { loadParts } from '#web/ui/part.tsx';

forgetLanguageInAddress();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const queries = createQueries();
keepQueries(queries);
// The first thing to know, before the parts of the screen fill the connections.
void queries.prefetchQuery(sessionQuery);
// Beside that question, not after it.
if (!isSignedOut()) void loadParts(signedInParts);
followOtherTabs(queries);
afterFirstView(async () => (await import('#web/app/start-offline.ts')).startOffline(queries));

const ready = readyPage(queries);
// What the server has made is taken over as it stands, once all of it is there.
// As a transition, in short turns: whoever touches the page meanwhile is answered.
if (ready === undefined) createRoot(root).render(app());
else void ready.then(() => startTransition(() => takeOver(root)));

function takeOver(page: HTMLElement): void {
  hydrateRoot(page, app());
  // From here on React answers whoever taps, at once.
  window.dispatchEvent(new Event('taking-over'));
}

function app(): ReactElement {
  return (
    <StrictMode>
      <Providers queries={queries}>
        <Router />
      </Providers>
    </StrictMode>
  );
}
