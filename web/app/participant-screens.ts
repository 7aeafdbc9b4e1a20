import { frameText as t } from '#web/text/frame.ts';
import { paths } from './paths.ts';
import { type Screen, screen } from './screen.ts';

/** Those of participants alone; the first ones of their menu. */
export const participantScreens: readonly Screen[] = [
  {
    path: paths.start,
    only: ['participant'],
    menu: { participant: t.start },
    Screen: screen('StartScreen', () => import('#web/participant/start/start-screen.tsx')),
  },
  {
    path: paths.ownPage,
    only: ['participant'],
    menu: { participant: t.ownPage },
    Screen: screen('OwnPageScreen', () => import('#web/participant/referral/own-page-screen.tsx')),
  },
  {
    path: paths.ownMatches,
    only: ['participant'],
    menu: { participant: t.ownMatches },
    Screen: screen('OwnMatchesScreen', () => import('#web/participant/own-matches-screen.tsx')),
  },
  {
    path: paths.interest(':id'),
    only: ['participant'],
    Screen: screen('InterestScreen', () => import('#web/participant/referral/interest-screen.tsx')),
  },
  {
    path: paths.ownReferral(':id'),
    only: ['participant'],
    Screen: screen(
      'OwnReferralScreen',
      () => import('#web/participant/referral/own-referral-screen.tsx'),
    ),
  },
  {
    path: paths.declineReferral(':id'),
    only: ['participant'],
    Screen: screen('DeclineScreen', () => import('#web/participant/referral/end-screen.tsx')),
  },
  {
    path: paths.withdrawReferral(':id'),
    only: ['participant'],
    Screen: screen('WithdrawScreen', () => import('#web/participant/referral/end-screen.tsx')),
  },
  {
    path: paths.saved,
    only: ['participant'],
    Screen: screen('SavedScreen', () => import('#web/participant/saved/saved-screen.tsx')),
  },
  {
    path: paths.news,
    only: ['participant'],
    Screen: screen('NewsScreen', () => import('#web/participant/news/news-screen.tsx')),
  },
  {
    path: paths.ownProfile,
    only: ['participant'],
    Screen: screen(
      'OwnProfileScreen',
      () => import('#web/participant/profile/own-profile-screen.tsx'),
    ),
  },
  {
    path: paths.correction(':about'),
    only: ['participant'],
    Screen: screen(
      'CorrectionScreen',
      () => import('#web/participant/profile/correction-screen.tsx'),
    ),
  },
  {
    path: paths.ownSheet,
    only: ['participant'],
    Screen: screen('OwnSheetScreen', () => import('#web/participant/own-sheet-screen.tsx')),
  },
  {
    path: paths.ownOpened,
    only: ['participant'],
    Screen: screen('OwnOpenedScreen', () => import('#web/participant/own-opened-screen.tsx')),
  },
  {
    path: paths.ownExport,
    only: ['participant'],
    Screen: screen('OwnExportScreen', () => import('#web/account/own-export-screen.tsx')),
  },
];
