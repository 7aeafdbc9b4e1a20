import '#web/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from '#web/app/providers.tsx';
import { Router } from '#web/app/router.tsx';
import { followColorScheme } from '#web/ui/color-scheme.ts';

followColorScheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Providers>
      <Router />
    </Providers>
  </StrictMode>,
);
