import type { DriversLicence, Level, OpeningKind, Shift, Skill, Weekday } from '#shared/codes.ts';
import { skillVerbs } from './language-levels.ts';
import { count } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

/** What a participant can do for more to fit: a way that is open, never a demand. */
export const whatHelpsText = {
  title: 'Vil du at mer skal passe?',
  choice: 'Du velger selv. Snakk gjerne med veilederen din.',
  see: (n: number): string => (n === 1 ? 'Se plassen' : `Se de ${n} plassene`),
  openedTitle: 'Dette kan også passe',
  gone: 'Dette gjelder ikke deg nå. Gå tilbake til listen din.',
  howToGet: 'Slik får du det',
  skill: (skill: Skill, level: Level): string =>
    level === 'A1'
      ? `Hvis du lærer å ${skillVerbs[skill]} litt norsk (A1)`
      : `Hvis du ${verbs[skill]} litt bedre norsk (${level})`,
  /** The new level, where it is the same in all four skills. */
  allSkills: (level: Level | undefined): string =>
    level ? `Hvis du lærer litt mer norsk (${level})` : 'Hvis du lærer litt mer norsk',
  travel: (km: number): string => `Hvis du kan reise opp til ${km} km i luftlinje`,
  shift: (shift: Shift): string => `Hvis du kan jobbe ${shiftTimes[shift]}`,
  weekday: (weekday: Weekday): string => `Hvis du kan jobbe på ${weekdayNames[weekday]}`,
  licence: (licence: DriversLicence): string => `Hvis du får førerkort i klasse ${licence}`,
  kind: (kind: OpeningKind): string => `Hvis du også vil ha ${kindNames[kind]}`,
  qualification: (label: string, more: number, total: number): string =>
    `Med dette ${fits(more, total)}: ${label}`,
  /** `condition` is one of the above. */
  whole: (condition: string, more: number, total: number): string =>
    `${condition}, ${fits(more, total)}.`,
};

function fits(more: number, total: number): string {
  return `passer ${count(more, 'plass', 'plasser')}${total > 0 ? ' til' : ''}`;
}

const verbs: Record<Skill, string> = {
  listening: 'forstår',
  reading: 'leser',
  speaking: 'snakker',
  writing: 'skriver',
};

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
  vacancy: 'vanlig jobb',
  wage_subsidy: 'lønnstilskudd',
  work_training: 'arbeidstrening',
  language_practice: 'språkpraksis',
  apprenticeship: 'plass som lærling',
};
