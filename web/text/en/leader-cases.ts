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

export const missingPlacesText: typeof nb.missingPlacesText = translated(nb.missingPlacesText, {
  title: 'Places that are missing',
  loading: 'The places are coming …',
  noPlan: 'No plan has been worked out yet. A plan shows which places are worth asking for.',
  makePlan: 'Make a plan',
  by: (instant: string, placed: number, people: number) =>
    `From the plan made ${format.fullMoment(instant)}. In it ${format.number(placed)} of ${count(people, 'participant', 'participants')} got a place.`,
  of: (occupation: string, area: string, gain: number, isLeast: boolean) =>
    `${occupation} in ${area}: ${isLeast ? 'at least ' : ''}${format.oneDecimal(gain)} points more with one more place.`,
  several: (n: number) => `It applies to ${count(n, 'job', 'jobs')}.`,
  more: 'These are the ones that would have given most. The plan shows more.',
  none: 'In that plan no further place would have given more.',
  caveat:
    'Points say how well something fits on paper. They do not promise that more people get work.',
  toPlan: (name: string | undefined) =>
    name === undefined ? 'See the plan' : `See the plan «${name}»`,
});

export const pastCasesText: typeof nb.pastCasesText = translated(nb.pastCasesText, {
  title: 'Cases past their time',
  intro: (months: number) =>
    `Here are those who left the programme more than ${months} months ago. Where it is not written when they left, we count from the last change. Damaged cases stand here too. Nobody is erased by itself.`,
  how: 'Choose a name. Download the package for the archive, and erase the case afterwards. To open this page is a look at them.',
  none: 'No cases are past their time.',
  count: (total: number) => count(total, 'case', 'cases'),
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
