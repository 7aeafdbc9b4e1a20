import type { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { part } from '#web/ui/part.tsx';
import { NotFoundPage } from './error-page.tsx';
import { Frame } from './frame.tsx';
import { inItsLanguage } from './in-its-language.tsx';
import { isAddress } from './is-address.ts';
import { publicScreens } from './public-screens.ts';

const SignedInRoutes = part<'SignedInRoutes', object>(
  'SignedInRoutes',
  () => import('#web/app/signed-in-routes.tsx'),
);

function Other(): ReactElement {
  const { pathname } = useLocation();
  return isAddress(pathname) ? <SignedInRoutes /> : <NotFoundPage />;
}

/** What those need who are signed in, on whichever screen. */
export const signedInParts = ['SignedInRoutes', 'Menu'];

export function Router(): ReactElement {
  return (
    <Routes>
      <Route element={<Frame />}>
        {publicScreens.map((screen) => (
          <Route key={screen.path} path={screen.path} element={inItsLanguage(screen)} />
        ))}
        <Route path="*" element={<Other />} />
      </Route>
    </Routes>
  );
}
