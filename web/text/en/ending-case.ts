import { translated } from '#shared/translated.ts';
import * as nb from '../nb/ending-case.ts';

export const endingCaseText: typeof nb.endingCaseText = translated(nb.endingCaseText, {
  title: 'Ending the case',
  explanation:
    "Download the archive package and put it in the municipality's archive. Then erase the participant here.",
  download: 'Download archive package',
  erase: 'Erase the participant …',
  question: (name: string): string => `Erase ${name}?`,
  what: 'Everything about the participant is erased for ever, the account too. It cannot be undone.',
  why: 'Why may it be erased?',
  archived: "The archive package is in the municipality's archive",
  wronglyRegistered: 'The person was registered by mistake',
  chooseWhy: 'Choose why.',
  confirm: 'Erase for ever',
  cancel: 'Cancel',
});
