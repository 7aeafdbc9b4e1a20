import '#web/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { forgetLanguageInAddress } from '#web/app/language-switch.tsx';
import { Providers } from '#web/app/providers.tsx';
import { Router } from '#web/app/router.tsx';
import { followColorScheme } from '#web/ui/color-scheme.ts';

followColorScheme();
forgetLanguageInAddress();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Providers>
      <Router />
    </Providers>
  </StrictMode>,
);
