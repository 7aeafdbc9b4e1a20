import type { DriversLicence, Level, OpeningKind, Shift, Skill, Weekday } from '#shared/codes.ts';
import { skillVerbs } from './language-levels.ts';
import { count } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

/** What a participant can do for more to fit: a way that is open, never a demand. */
export const whatHelpsText = {
  title: 'Slik kan flere jobber passe for deg',
  choice: 'Du velger selv. Snakk gjerne med veilederen din.',
  see: (n: number): string => (n === 1 ? 'Se jobben' : `Se de ${n} jobbene`),
  openedTitle: 'Dette kan også passe',
  gone: 'Denne siden er gammel. Gå tilbake til listen din.',
  howToGet: 'Slik får du det',
  skill: (skill: Skill, level: Level): string =>
    `Kan du lære å ${skillVerbs[skill]} norsk på nivå ${level}?`,
  /** The new level, where it is the same in all four skills. */
  allSkills: (level: Level | undefined): string =>
    level ? `Kan du lære norsk på nivå ${level}?` : 'Kan du lære litt mer norsk?',
  travel: (km: number): string => `Kan du reise opp til ${km} km?`,
  shift: (shift: Shift): string => `Kan du jobbe ${shiftTimes[shift]}?`,
  weekday: (weekday: Weekday): string => `Kan du jobbe på ${weekdayNames[weekday]}?`,
  licence: (licence: DriversLicence): string => `Kan du ta førerkort i klasse ${licence}?`,
  kind: (kind: OpeningKind): string => `Kan det også være ${kindNames[kind]}?`,
  qualification: (label: string, more: number, total: number): string =>
    `Kan du få dette: ${label}? ${fits(more, total)}.`,
  /** `condition` is one of the above. */
  whole: (condition: string, more: number, total: number): string =>
    `${condition} ${fits(more, total)}.`,
};

function fits(more: number, total: number): string {
  return total > 0
    ? `Da passer ${count(more, 'ny jobb', 'flere jobber')}`
    : `Da passer ${count(more, 'jobb', 'jobber')}`;
}

const weekdayNames: Record<Weekday, string> = {
  mon: 'mandager',
  tue: 'tirsdager',
  wed: 'onsdager',
  thu: 'torsdager',
  fri: 'fredager',
  sat: 'lørdager',
  sun: 'søndager',
};

const kindNames: Record<OpeningKind, string> = {
  vacancy: 'en vanlig jobb',
  wage_subsidy: 'en jobb med lønnstilskudd',
  work_training: 'arbeidstrening',
  language_practice: 'språkpraksis',
  apprenticeship: 'en plass som lærling',
};
