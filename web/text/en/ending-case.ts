import { translated } from '#shared/translated.ts';
import * as nb from '../nb/ending-case.ts';

export const endingCaseText: typeof nb.endingCaseText = translated(nb.endingCaseText, {
  title: 'Ending the case',
  explanation: 'Download the package. Put it in the archive. Then you can erase all of it here.',
  download: 'Download the package',
  erase: 'Erase the participant …',
  question: (name: string): string => `Erase ${name}?`,
  what: 'All that we know will be gone for ever. So will the account. It can not be undone.',
  why: 'Why may it be erased?',
  archived: 'The package is in the archive',
  wronglyRegistered: 'The person was added by mistake',
  chooseWhy: 'Choose why.',
  confirm: 'Erase for ever',
  cancel: 'Cancel',
});
