import { translated } from '#shared/translated.ts';
import * as nb from '../nb/leader-cases.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

export const municipalityText: typeof nb.municipalityText = translated(nb.municipalityText, {
  title: 'The municipality',
  pages: {
    accounts: 'Who can sign in.',
    weights: 'What counts most when we find jobs.',
    need: 'What the municipality lacks people for.',
    looks: 'Who has read about the participants.',
    cases: 'Who has finished, and can be archived and erased.',
  },
});

export const pastCasesText: typeof nb.pastCasesText = translated(nb.pastCasesText, {
  title: 'Cases past their time',
  intro: (months: number) =>
    `Here are those who left the programme more than ${months} months ago. Where it is not written when they left, we count from the last change. Nobody is erased by itself.`,
  how: 'Choose a name. Download the package for the archive, and erase the case afterwards. To open this page is a look at them.',
  none: 'No cases are past their time.',
  count: (total: number) => count(total, 'case past its time', 'cases past their time'),
  columns: { name: 'Name', end: 'The programme ended', archived: 'Package' },
  endOf: (name: string) => `End the case of ${name}`,
  day: (day: string) => format.day(day),
  unchangedSince: (day: string) => `Not written. The case last changed ${format.day(day)}.`,
  archived: 'Downloaded',
  notArchived: 'Missing',
  pages: 'Pages of cases',
});

export const unreadableCaseText: typeof nb.unreadableCaseText = translated(nb.unreadableCaseText, {
  nameless: 'Without a name',
  explanation: 'The case is damaged and cannot be shown. You can keep it and erase it here.',
  download: 'Download the package',
  downloadOf: (name: string) => `Download the package of ${name}`,
  erase: 'Erase the case …',
  eraseOf: (name: string) => `Erase the case of ${name}`,
  question: (name: string) => `Erase the case of ${name}?`,
  what: 'Download the package first. All that we know will be gone for ever. It can not be undone.',
  confirm: 'Erase for ever',
  cancel: 'Cancel',
});
