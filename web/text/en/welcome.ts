import { translated } from '#shared/translated.ts';
import * as nb from '../nb/welcome.ts';

export * from '../nb/welcome.ts';

export const welcomeText: typeof nb.welcomeText = translated(nb.welcomeText, {
  title: (name) => `Welcome, ${name}`,
  loadingTitle: 'Welcome',
  intro: (email) => `You sign in with ${email}. Choose a password first.`,
  submit: 'Make the password and sign in',
  password: {
    label: 'Password',
    description: 'At least 12 characters. Four words that do not belong together are good.',
    faults: {
      out_of_range: 'The password needs at least 12 characters.',
      too_long: 'The password can have at most 200 characters.',
    },
  },
  show: 'Show the password',
  orProvider: 'Or sign in another way. Then you need no password here.',
  goneTitle: 'The link does not work',
  gone: 'The link was used, or it is too old.',
  whom: 'Ask the one who sent you the link for a new one.',
});
