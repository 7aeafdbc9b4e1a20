import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-in.ts';

export * from '../nb/sign-in.ts';

export const signInText: typeof nb.signInText = translated(nb.signInText, {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  needsEmail: 'Write your e-mail.',
  needsPassword: 'Write your password.',
  wrong: 'E-mail or password is wrong. Try once more.',
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
