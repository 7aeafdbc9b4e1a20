import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { part } from '#web/ui/part.tsx';
import { Frame } from './frame.tsx';
import { inItsLanguage } from './in-its-language.tsx';
import { publicScreens } from './public-screens.ts';

const SignedInRoutes = part<'SignedInRoutes', object>('SignedInRoutes', () => import('#web/app/signed-in.tsx'));

/** What those need who are signed in, on whichever screen. */
export const signedInParts = ['SignedInRoutes', 'Menu'];

export function Router(): ReactElement {
  return (
    <Routes>
      <Route element={<Frame />}>
        {publicScreens.map((screen) => (
          <Route key={screen.path} path={screen.path} element={inItsLanguage(screen)} />
        ))}
        <Route path="*" element={<SignedInRoutes />} />
      </Route>
    </Routes>
  );
}
