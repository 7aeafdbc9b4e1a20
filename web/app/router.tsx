import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './error-page.tsx';
import { ForRole } from './for-role.tsx';
import { Frame } from './frame.tsx';
import { screens } from './screens.tsx';

export function Router(): ReactElement {
  return (
    <Routes>
      <Route element={<Frame />}>
        {screens.map(({ path, only, Screen }) => (
          <Route key={path} element={only && <ForRole only={only} />}>
            <Route path={path} element={<Screen />} />
          </Route>
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
