import { translated } from '../translated.ts';
import * as nb from './nb.ts';

export * from './nb.ts';

/** English names of the closed code lists. */

export const kindLabels: typeof nb.kindLabels = translated(nb.kindLabels, {
  vacancy: 'Job',
  wage_subsidy: 'Job with wage subsidy',
  work_training: 'Work training',
  language_practice: 'Language practice',
  apprenticeship: 'Apprenticeship',
});

export const levelLabels: typeof nb.levelLabels = translated(nb.levelLabels, {
  none: 'None',
  A1: 'A1 – a few words',
  A2: 'A2 – simple Norwegian',
  B1: 'B1 – everyday Norwegian',
  B2: 'B2 – good Norwegian',
  C1: 'C1 – very good Norwegian',
  C2: 'C2 – advanced Norwegian',
});

export const skillLabels: typeof nb.skillLabels = translated(nb.skillLabels, {
  listening: 'Listening',
  reading: 'Reading',
  speaking: 'Speaking',
  writing: 'Writing',
});

export const languageSupportLabels: typeof nb.languageSupportLabels = translated(
  nb.languageSupportLabels,
  {
    none: 'No language support',
    some: 'Some language support',
    training: 'Norwegian lessons at work',
  },
);

export const norwegianUseLabels: typeof nb.norwegianUseLabels = translated(nb.norwegianUseLabels, {
  little: 'Little Norwegian at work',
  some: 'Some Norwegian at work',
  much: 'Much Norwegian at work',
});

export const shiftLabels: typeof nb.shiftLabels = translated(nb.shiftLabels, {
  day: 'Day',
  evening: 'Evening',
  night: 'Night',
  weekend: 'Weekend',
});

export const weekdayLabels: typeof nb.weekdayLabels = translated(nb.weekdayLabels, {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
});

export const statusLabels: typeof nb.statusLabels = translated(nb.statusLabels, {
  draft: 'Draft',
  published: 'Published',
  closed: 'Closed',
});

export const levelSourceLabels: typeof nb.levelSourceLabels = translated(nb.levelSourceLabels, {
  norskprove: 'Norwegian test (Norskprøve)',
  teacher: 'Judged by a teacher',
  self: 'Judged by the participant',
});

export const driversLicenceLabels: typeof nb.driversLicenceLabels = translated(
  nb.driversLicenceLabels,
  {
    B: 'B – car',
    BE: 'BE – car with trailer',
    C1: 'C1 – light lorry',
    C1E: 'C1E – light lorry with trailer',
    C: 'C – lorry',
    CE: 'CE – lorry with trailer',
    D1: 'D1 – minibus',
    D1E: 'D1E – minibus with trailer',
    D: 'D – bus',
    DE: 'DE – bus with trailer',
  },
);

export const demandLabels: typeof nb.demandLabels = translated(nb.demandLabels, {
  heavy_lifting: 'Heavy lifting',
  long_standing: 'Standing for a long time',
  heights: 'Work at height',
  cold: 'Cold',
  dust: 'Dust',
  animals: 'Animals',
});

export const educationLabels: typeof nb.educationLabels = translated(nb.educationLabels, {
  none: 'No schooling',
  primary: 'Primary school',
  lower_secondary: 'Lower secondary school',
  upper_secondary: 'Upper secondary school',
  higher: 'College or university',
});

export const hoursLabels: typeof nb.hoursLabels = translated(nb.hoursLabels, {
  hoursMin: 'Full time',
  hoursMax: 'Part time',
});

export const notStatedLabel: string = 'Not stated';
export const noLanguageRequirementLabel: string = 'No Norwegian needed';
