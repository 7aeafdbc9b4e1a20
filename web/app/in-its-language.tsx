import type { ReactElement } from 'react';
import { defaultLanguage } from '#shared/site-languages.ts';
import { isWholeLanguage } from '#web/text/reach.ts';
import { paths } from './paths.ts';
import type { Screen } from './screen.ts';

/**
 * What an advisor prints for a participant is in the participant's words; accounts, what belongs to them
 * and the leader's pages are in every language.
 */
const inEveryLanguage = [
  paths.participantSheet(':id'),
  paths.participantExport(':id'),
  paths.accounts,
  paths.newEmployer,
  paths.editEmployer(':id'),
  paths.municipality,
  paths.lookLog,
  paths.pastCases,
  paths.weights,
  paths.needImport,
];

/** The way to a yes: what also those languages say that say the frame only. */
function isInTheFrame(path: string): boolean {
  return [
    paths.board,
    paths.opening(':id'),
    paths.signIn,
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

/** Screens that are there in Bokmål only, so far: those of advisors and employers. */
function isInBokmal({ path, only }: Screen): boolean {
  if (!isWholeLanguage) return !isInTheFrame(path);
  return only !== undefined && !only.includes('participant') && !inEveryLanguage.includes(path);
}

/** Voices and translators go by the language of the words, not of the page around them. */
export function inItsLanguage(screen: Screen): ReactElement {
  const shown = <screen.Screen />;
  if (!isInBokmal(screen)) return shown;
  return (
    <div lang={defaultLanguage} dir="ltr">
      {shown}
    </div>
  );
}
