import { translated } from '../translated.ts';
import * as nb from './nb.ts';

export * from './nb.ts';

/** Nynorsk names of the closed code lists. */

export const kindLabels: typeof nb.kindLabels = translated(nb.kindLabels, {
  vacancy: 'Ledig stilling',
  wage_subsidy: 'Stilling med lønstilskot',
  work_training: 'Arbeidstrening',
  language_practice: 'Språkpraksis',
  apprenticeship: 'Lærlingplass',
});

export const levelLabels: typeof nb.levelLabels = translated(nb.levelLabels, {
  none: 'Ingen',
  A1: 'A1 – nokre få ord',
  A2: 'A2 – enkel norsk',
  B1: 'B1 – kvardagsnorsk',
  B2: 'B2 – god norsk',
  C1: 'C1 – svært god norsk',
  C2: 'C2 – norsk på høgt nivå',
});

export const skillLabels: typeof nb.skillLabels = translated(nb.skillLabels, {
  listening: 'Lytte',
  reading: 'Lese',
  speaking: 'Snakke',
  writing: 'Skrive',
});

export const languageSupportLabels: typeof nb.languageSupportLabels = translated(
  nb.languageSupportLabels,
  {
    none: 'Inga språkstøtte',
    some: 'Noko språkstøtte',
    training: 'Språkopplæring på jobben',
  },
);

export const norwegianUseLabels: typeof nb.norwegianUseLabels = translated(nb.norwegianUseLabels, {
  little: 'Lite norsk i arbeidet',
  some: 'Noko norsk i arbeidet',
  much: 'Mykje norsk i arbeidet',
});

export const shiftLabels: typeof nb.shiftLabels = translated(nb.shiftLabels, {
  day: 'Dag',
  evening: 'Kveld',
  night: 'Natt',
  weekend: 'Helg',
});

export const weekdayLabels: typeof nb.weekdayLabels = translated(nb.weekdayLabels, {
  mon: 'Måndag',
  tue: 'Tysdag',
  wed: 'Onsdag',
  thu: 'Torsdag',
  fri: 'Fredag',
  sat: 'Laurdag',
  sun: 'Søndag',
});

export const statusLabels: typeof nb.statusLabels = translated(nb.statusLabels, {
  draft: 'Utkast',
  published: 'Publisert',
  closed: 'Avslutta',
});

export const levelSourceLabels: typeof nb.levelSourceLabels = translated(nb.levelSourceLabels, {
  norskprove: 'Norskprøve',
  teacher: 'Vurdert av lærar',
  self: 'Vurdert av deltakaren sjølv',
});

export const driversLicenceLabels: typeof nb.driversLicenceLabels = translated(
  nb.driversLicenceLabels,
  {
    B: 'B – personbil',
    BE: 'BE – personbil med tilhengar',
    C1: 'C1 – lett lastebil',
    C1E: 'C1E – lett lastebil med tilhengar',
    C: 'C – lastebil',
    CE: 'CE – lastebil med tilhengar',
    D1: 'D1 – minibuss',
    D1E: 'D1E – minibuss med tilhengar',
    D: 'D – buss',
    DE: 'DE – buss med tilhengar',
  },
);

export const demandLabels: typeof nb.demandLabels = translated(nb.demandLabels, {
  heavy_lifting: 'Tunge løft',
  long_standing: 'Stå lenge',
  heights: 'Arbeid i høgda',
  cold: 'Kulde',
  dust: 'Støv',
  animals: 'Dyr',
});

export const educationLabels: typeof nb.educationLabels = translated(nb.educationLabels, {
  none: 'Ingen skulegang',
  primary: 'Barneskule',
  lower_secondary: 'Ungdomsskule',
  upper_secondary: 'Vidaregåande skule',
  higher: 'Høgskule eller universitet',
});

export const hoursLabels: typeof nb.hoursLabels = translated(nb.hoursLabels, {
  hoursMin: 'Heiltid',
  hoursMax: 'Deltid',
});

export const notStatedLabel: string = 'Ikkje oppgitt';
export const noLanguageRequirementLabel: string = 'Ingen krav om norsk';
