import { translated } from '#shared/translated.ts';
import * as nb from '../nb/second-factor.ts';
import { count } from './plain-words.ts';

export * from '../nb/second-factor.ts';

export const secondFactorText: typeof nb.secondFactorText = translated(nb.secondFactorText, {
  title: 'A code when you sign in',
  why: 'You then need the password and a code from an app. Nobody gets in with your password alone.',
  required: 'You have to make such a code before you can go on.',
  isSet: 'You use a code when you sign in.',
  left: (codes) =>
    codes === 0
      ? 'You have no spare codes left. Remove the code and make a new one.'
      : `You have ${count(codes, 'spare code', 'spare codes')} left.`,
  password: 'Your password',
  wrongPassword: 'The password is wrong. Try once more.',
  begin: 'Make a code',
  remove: 'Remove the code',
  removed: 'The code is removed. Now you sign in with the password alone.',
  setUpTitle: 'Do this now',
  steps: {
    app: 'Open an app for codes on your phone. You can get such an app for free.',
    scan: 'Point at the picture with the app.',
    type: 'Does it not work? Write this in the app:',
    code: 'Write the 6 digits that the app shows.',
  },
  picture: 'A picture that the app can read',
  copySecret: 'Copy',
  copied: 'Copied',
  code: { label: 'Code', description: '6 digits from your app. Or a spare code.' },
  appCode: 'Code from the app',
  needsCode: 'Write the code from your app.',
  wrongCode: 'The code is wrong, or it was used. Wait for a new code and try again.',
  confirm: 'Done',
  cancel: 'Cancel',
  recoveryTitle: 'Keep the spare codes',
  recovery: 'Have you lost the phone? Then you can write one of these codes. Each works once.',
  recoveryOnce: 'We show them only now. Print them, or keep them in a safe place.',
  copyCodes: 'Copy the codes',
  print: 'Print',
  kept: 'I have kept them',
});
