import { translated } from '#shared/translated.ts';
import * as nb from '../nb/account.ts';
import { count } from './plain-words.ts';

export * from '../nb/account.ts';

const password = 'At least 12 characters. Four words that do not belong together are good.';

export const accountText: typeof nb.accountText = translated(nb.accountText, {
  title: 'My account',
  passwordTitle: 'Password',
  fields: {
    current: { label: 'The password you have now' },
    password: {
      label: 'New password',
      description: password,
      faults: {
        out_of_range: 'The password needs at least 12 characters.',
        too_long: 'The password can have at most 200 characters.',
      },
    },
  },
  show: 'Show the password',
  change: 'Change password',
  changed: 'You have a new password. Elsewhere you are signed out.',
  wrongCurrent: 'The password you have now is another one.',
  sessionsTitle: 'Here you are signed in',
  here: 'Here and now',
  unknownBrowser: 'Unknown browser',
  used: (when) => `Last used ${when}`,
  started: (when) => `Signed in ${when}`,
  signIn: 'Sign in',
  end: 'Sign out',
  endNamed: (browser) => `Sign out from ${browser}`,
  endOthers: 'Sign out everywhere else',
  others: (others) => count(others, 'other place', 'other places'),
});

export const welcomeText: typeof nb.welcomeText = translated(nb.welcomeText, {
  title: (name) => `Welcome, ${name}`,
  loadingTitle: 'Welcome',
  intro: (email) => `You sign in with ${email}. Choose a password first.`,
  submit: 'Make the password and sign in',
  password: { label: 'Password', description: password },
  orProvider: 'Or sign in another way. Then you need no password here.',
  goneTitle: 'The link does not work',
  gone: 'The link was used, or it is too old. Ask for a new link.',
  whom: 'Ask the one who sent you the link.',
});

export const noticesText: typeof nb.noticesText = translated(nb.noticesText, {
  invitation_renewed: (who, when) => `${who} made a new link to your account ${when}.`,
  second_factor_removed: (who, when) => `${who} removed the code from your account ${when}.`,
  ifNot: 'Did you not ask for it? Change your password and tell somebody.',
  somebody: 'Somebody',
  understood: 'I have seen it',
});
