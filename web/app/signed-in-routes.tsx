import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { ForRole } from './for-role.tsx';
import { inItsLanguage } from './in-its-language.tsx';
import { Menu } from './menu.tsx';
import { signedInScreens } from './signed-in-screens.ts';

// What only those load who are signed in.
export { Menu };

/** The screens that are not open to anyone. */
export function SignedInRoutes(): ReactElement {
  return (
    <Routes>
      {signedInScreens.map((screen) => (
        <Route key={screen.path} element={screen.only && <ForRole only={screen.only} />}>
          <Route path={screen.path} element={inItsLanguage(screen)} />
        </Route>
      ))}
    </Routes>
  );
}
