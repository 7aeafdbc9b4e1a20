import { paths } from './paths.ts';
import { type Screen, screen } from './screen.ts';

/** In the menus of those who are signed in, too. */
export const BoardScreen = screen('BoardScreen', () => import('#web/board/board-screen.tsx'));

/** Those that anyone may open. */
export const publicScreens: readonly Screen[] = [
  { path: paths.board, Screen: BoardScreen },
  {
    path: paths.providerAnswer(':provider'),
    Screen: screen('ProviderAnswerScreen', () => import('#web/sign-in/provider-answer-screen.tsx')),
  },
  {
    path: paths.welcome,
    Screen: screen('WelcomeScreen', () => import('#web/account/welcome-screen.tsx')),
  },
  {
    path: paths.stopMail,
    Screen: screen('StopMailScreen', () => import('#web/account/stop-mail-screen.tsx')),
  },
  {
    path: paths.opening(':id'),
    Screen: screen('OpeningScreen', () => import('#web/board/opening-screen.tsx')),
  },
  {
    path: paths.privacy,
    Screen: screen('PrivacyScreen', () => import('#web/about/privacy-screen.tsx')),
  },
  {
    path: paths.accessibility,
    Screen: screen('AccessibilityScreen', () => import('#web/about/accessibility-screen.tsx')),
  },
  {
    path: paths.signIn,
    Screen: screen('SignInScreen', () => import('#web/sign-in/sign-in-screen.tsx')),
  },
];
