import { translated } from '#shared/translated.ts';
import * as nb from '../nb/account.ts';
import { count } from './plain-words.ts';
import { welcomeText } from './welcome.ts';

export * from '../nb/account.ts';

export const accountText: typeof nb.accountText = translated(nb.accountText, {
  title: 'My account',
  passwordTitle: 'Password',
  fields: {
    current: { label: 'The password you have now' },
    password: { ...welcomeText.password, label: 'New password' },
  },
  change: 'Change password',
  changed: 'You have a new password. Elsewhere you are signed out.',
  wrongCurrent: 'The password you have now is another one.',
  sessionsTitle: 'Here you are signed in',
  here: 'Here and now',
  unknownBrowser: 'Unknown browser',
  used: (when) => `Last used ${when}`,
  started: (when) => `Signed in ${when}`,
  end: 'Sign out',
  endNamed: (browser) => `Sign out from ${browser}`,
  endOthers: 'Sign out everywhere else',
  others: (others) => count(others, 'other place', 'other places'),
});

export const noticesText: typeof nb.noticesText = translated(nb.noticesText, {
  invitation_renewed: (who, when) => `${who} made a new link to your account ${when}.`,
  second_factor_removed: (who, when) => `${who} removed the code from your account ${when}.`,
  ifNot: 'Did you not ask for it? Change your password and tell somebody.',
  somebody: 'Somebody',
  understood: 'I have seen it',
});
