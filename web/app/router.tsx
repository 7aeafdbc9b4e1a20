import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { defaultLanguage } from '#shared/site-languages.ts';
import { NotFoundPage } from './error-page.tsx';
import { ForRole } from './for-role.tsx';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';
import type { Screen } from './screen.ts';
import { screens } from './screens.tsx';

/** What an advisor prints for a participant is in the participant's words; accounts are in every language. */
const inEveryLanguage = [
  paths.participantSheet(':id'),
  paths.participantExport(':id'),
  paths.accounts,
];

/** Screens that are there in Bokmål only, so far: those of advisors and employers. */
function isInBokmal({ path, only }: Screen): boolean {
  return only !== undefined && !only.includes('participant') && !inEveryLanguage.includes(path);
}

/** Voices and translators go by the language of the words, not of the page around them. */
function inItsLanguage(screen: Screen): ReactElement {
  const shown = <screen.Screen />;
  return isInBokmal(screen) ? <div lang={defaultLanguage}>{shown}</div> : shown;
}

export function Router(): ReactElement {
  return (
    <Routes>
      <Route element={<Frame />}>
        {screens.map((screen) => (
          <Route key={screen.path} element={screen.only && <ForRole only={screen.only} />}>
            <Route path={screen.path} element={inItsLanguage(screen)} />
          </Route>
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
