import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-in.ts';

export * from '../nb/sign-in.ts';

export const signInText: typeof nb.signInText = translated(nb.signInText, {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  first: 'Sign in first. Then you get to the page you want.',
  needsEmail: 'Write your e-mail.',
  needsPassword: 'Write your password.',
  wrong: 'E-mail or password is wrong. Try once more.',
  help: 'Forgot the password, or no account? Ask the municipality for a link.',
  atProvider: (label) => `Sign in with ${label}`,
  noAccount: {
    title: 'You have no access yet',
    words: 'We know who you are, but you have no account here. Ask your contact for a link.',
  },
  otherAccount: {
    title: 'You have another account',
    words: 'You sign in this way with another account. Choose a password instead.',
  },
  failed: {
    title: 'You were not signed in',
    words: 'Try once more. Perhaps it took too long.',
  },
  toBoard: 'See all openings',
  demoTitle: 'Try Fotfeste',
  demoIntro: 'This is a demo. Choose who you want to be.',
  demoRole: {
    participant: 'Try as a participant',
    advisor: 'Try as an advisor',
    leader: 'Try as a leader',
    employer: 'Try as an employer',
    admin: 'Try as an administrator',
  },
});
