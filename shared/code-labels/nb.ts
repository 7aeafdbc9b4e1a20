import type {
  Demand,
  DriversLicence,
  Education,
  LanguageSupport,
  Level,
  LevelSource,
  NorwegianUse,
  OpeningKind,
  OpeningStatus,
  Shift,
  Skill,
  Weekday,
} from '../codes.ts';

/**
 * Norwegian names of the closed code lists: short enough for a chip or a facet. Longer explanations
 * are texts of the web. No zod here: the web's first load imports this file at run time.
 */

export const kindLabels: Readonly<Record<OpeningKind, string>> = {
  vacancy: 'Ledig stilling',
  wage_subsidy: 'Stilling med lønnstilskudd',
  work_training: 'Arbeidstrening',
  language_practice: 'Språkpraksis',
  apprenticeship: 'Lærlingplass',
};

export const levelLabels: Readonly<Record<Level, string>> = {
  none: 'Ingen',
  A1: 'A1 – noen få ord',
  A2: 'A2 – enkel norsk',
  B1: 'B1 – hverdagsnorsk',
  B2: 'B2 – god norsk',
  C1: 'C1 – svært god norsk',
  C2: 'C2 – norsk på høyt nivå',
};

export const skillLabels: Readonly<Record<Skill, string>> = {
  listening: 'Lytte',
  reading: 'Lese',
  speaking: 'Snakke',
  writing: 'Skrive',
};

export const languageSupportLabels: Readonly<Record<LanguageSupport, string>> = {
  none: 'Ingen språkstøtte',
  some: 'Noe språkstøtte',
  training: 'Språkopplæring på jobben',
};

export const norwegianUseLabels: Readonly<Record<NorwegianUse, string>> = {
  little: 'Lite norsk i arbeidet',
  some: 'Noe norsk i arbeidet',
  much: 'Mye norsk i arbeidet',
};

export const shiftLabels: Readonly<Record<Shift, string>> = {
  day: 'Dag',
  evening: 'Kveld',
  night: 'Natt',
  weekend: 'Helg',
};

export const weekdayLabels: Readonly<Record<Weekday, string>> = {
  mon: 'Mandag',
  tue: 'Tirsdag',
  wed: 'Onsdag',
  thu: 'Torsdag',
  fri: 'Fredag',
  sat: 'Lørdag',
  sun: 'Søndag',
};

export const statusLabels: Readonly<Record<OpeningStatus, string>> = {
  draft: 'Utkast',
  published: 'Publisert',
  closed: 'Avsluttet',
};

export const levelSourceLabels: Readonly<Record<LevelSource, string>> = {
  norskprove: 'Norskprøve',
  teacher: 'Vurdert av lærer',
  self: 'Vurdert av deltakeren selv',
};

export const driversLicenceLabels: Readonly<Record<DriversLicence, string>> = {
  B: 'B – personbil',
  BE: 'BE – personbil med tilhenger',
  C1: 'C1 – lett lastebil',
  C1E: 'C1E – lett lastebil med tilhenger',
  C: 'C – lastebil',
  CE: 'CE – lastebil med tilhenger',
  D1: 'D1 – minibuss',
  D1E: 'D1E – minibuss med tilhenger',
  D: 'D – buss',
  DE: 'DE – buss med tilhenger',
};

export const demandLabels: Readonly<Record<Demand, string>> = {
  heavy_lifting: 'Tunge løft',
  long_standing: 'Stå lenge',
  heights: 'Arbeid i høyden',
  cold: 'Kulde',
  dust: 'Støv',
  animals: 'Dyr',
};

export const educationLabels: Readonly<Record<Education, string>> = {
  none: 'Ingen skolegang',
  primary: 'Barneskole',
  lower_secondary: 'Ungdomsskole',
  upper_secondary: 'Videregående skole',
  higher: 'Høyskole eller universitet',
};

/** What is said of a bound on the hours a week that was understood from a search. */
export const hoursLabels: Readonly<Record<'hoursMin' | 'hoursMax', string>> = {
  hoursMin: 'Heltid',
  hoursMax: 'Deltid',
};

/** The facet value null. */
export const notStatedLabel: string = 'Ikke oppgitt';
/** The facet value `none` of `level`. */
export const noLanguageRequirementLabel: string = 'Ingen krav om norsk';
