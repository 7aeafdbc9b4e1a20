import type { ReactElement } from 'react';
import { defaultLanguage } from '#shared/site-languages.ts';
import { isWholeLanguage } from '#web/text/reach.ts';
import { paths } from './paths.ts';
import type { Screen } from './screen.ts';

/** The way to a yes: what also those languages say that say the frame only. */
function isInTheFrame(path: string): boolean {
  return [
    paths.board,
    paths.opening(':id'),
    paths.signIn,
    paths.welcome,
    paths.providerAnswer(':provider'),
    paths.start,
    paths.ownMatches,
    paths.ownOpened,
    paths.saved,
    paths.news,
    paths.stopMail,
    paths.ownPage,
    paths.interest(':id'),
    paths.ownReferral(':id'),
    paths.declineReferral(':id'),
    paths.withdrawReferral(':id'),
  ].includes(path);
}

/** Voices and translators go by the language of the words, not of the page around them. */
export function inItsLanguage(screen: Screen): ReactElement {
  const shown = <screen.Screen />;
  if (isWholeLanguage || isInTheFrame(screen.path)) return shown;
  return (
    <div lang={defaultLanguage} dir="ltr">
      {shown}
    </div>
  );
}
