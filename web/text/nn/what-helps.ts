import type { OpeningKind, Weekday } from '#shared/codes.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/what-helps.ts';
import { count } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/what-helps.ts';

export const whatHelpsText: typeof nb.whatHelpsText = translated(nb.whatHelpsText, {
  title: 'Slik kan fleire jobbar passe for deg',
  choice: 'Du vel sjølv. Snakk gjerne med rettleiaren din.',
  see: (n) => (n === 1 ? 'Sjå jobben' : `Sjå dei ${n} jobbane`),
  openedTitle: 'Dette kan òg passe',
  gone: 'Denne sida er gammal. Gå tilbake til lista di.',
  allSkills: (level) =>
    level ? `Kan du lære norsk på nivå ${level}?` : 'Kan du lære litt meir norsk?',
  shift: (shift) => `Kan du jobbe ${shiftTimes[shift]}?`,
  weekday: (weekday) => `Kan du jobbe på ${weekdayNames[weekday]}?`,
  licence: (licence) => `Kan du ta førarkort i klasse ${licence}?`,
  kind: (kind) => `Kan det òg vere ${kindNames[kind]}?`,
  qualification: (label, more, total) => `Kan du få dette: ${label}? ${fits(more, total)}.`,
  whole: (condition, more, total) => `${condition} ${fits(more, total)}.`,
});

const weekdayNames: Record<Weekday, string> = {
  mon: 'måndagar',
  tue: 'tysdagar',
  wed: 'onsdagar',
  thu: 'torsdagar',
  fri: 'fredagar',
  sat: 'laurdagar',
  sun: 'søndagar',
};

const kindNames: Record<OpeningKind, string> = {
  vacancy: 'ein vanleg jobb',
  wage_subsidy: 'ein jobb med lønstilskot',
  work_training: 'arbeidstrening',
  language_practice: 'språkpraksis',
  apprenticeship: 'ein plass som lærling',
};

function fits(more: number, total: number): string {
  return total > 0
    ? `Då passar ${count(more, 'ny jobb', 'fleire jobbar')}`
    : `Då passar ${count(more, 'jobb', 'jobbar')}`;
}
