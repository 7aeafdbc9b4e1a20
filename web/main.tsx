import '#web/ui/base.css';
import { type ReactElement, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { followOtherTabs, sessionQuery } from '#web/api/session.ts';
import { forgetLanguageInAddress } from '#web/app/language-switch.tsx';
import { Providers } from '#web/app/providers.tsx';
import { createQueries } from '#web/app/queries.ts';
import { readyPage } from '#web/app/ready-page.ts';
import { Router } from '#web/app/router.tsx';
import { followColorScheme } from '#web/ui/color-scheme.ts';

followColorScheme();
forgetLanguageInAddress();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const queries = createQueries();
// The first thing to know, before the parts of the screen fill the connections.
void queries.prefetchQuery(sessionQuery);
followOtherTabs(queries);

const ready = readyPage(queries);
// What the server has made is taken over as it stands, once all of it is there.
if (ready === undefined) createRoot(root).render(app());
else void ready.then(() => hydrateRoot(root, app()));

function app(): ReactElement {
  return (
    <StrictMode>
      <Providers queries={queries}>
        <Router />
      </Providers>
    </StrictMode>
  );
}
