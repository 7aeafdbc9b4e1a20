import { translated } from '../translated.ts';
import * as nb from './nb.ts';

export * from './nb.ts';

/** Tigrinya names of the closed code lists. */

export const kindLabels: typeof nb.kindLabels = translated(nb.kindLabels, {
  vacancy: 'ክፉት ስራሕ',
  wage_subsidy: 'ስራሕ ምስ ደገፍ ደሞዝ',
  work_training: 'ናይ ስራሕ ልምምድ',
  language_practice: 'ናይ ቋንቋ ልምምድ',
  apprenticeship: 'ናይ ሞያ ተለማማዲ ቦታ',
});

export const levelLabels: typeof nb.levelLabels = translated(nb.levelLabels, {
  none: 'ዋላ ሓንቲ',
  A1: 'A1 – ሒደት ቃላት',
  A2: 'A2 – ቀሊል ኖርወይኛ',
  B1: 'B1 – መዓልታዊ ኖርወይኛ',
  B2: 'B2 – ጽቡቕ ኖርወይኛ',
  C1: 'C1 – ኣዝዩ ጽቡቕ ኖርወይኛ',
  C2: 'C2 – ኖርወይኛ ብልዑል ደረጃ',
});

export const skillLabels: typeof nb.skillLabels = translated(nb.skillLabels, {
  listening: 'ምስማዕ',
  reading: 'ምንባብ',
  speaking: 'ምዝራብ',
  writing: 'ምጽሓፍ',
});

export const languageSupportLabels: typeof nb.languageSupportLabels = translated(
  nb.languageSupportLabels,
  {
    none: 'ናይ ቋንቋ ሓገዝ የለን',
    some: 'ቁሩብ ናይ ቋንቋ ሓገዝ',
    training: 'ትምህርቲ ቋንቋ ኣብ ስራሕ',
  },
);

export const norwegianUseLabels: typeof nb.norwegianUseLabels = translated(nb.norwegianUseLabels, {
  little: 'ውሑድ ኖርወይኛ ኣብ ስራሕ',
  some: 'ቁሩብ ኖርወይኛ ኣብ ስራሕ',
  much: 'ብዙሕ ኖርወይኛ ኣብ ስራሕ',
});

export const shiftLabels: typeof nb.shiftLabels = translated(nb.shiftLabels, {
  day: 'ቀትሪ',
  evening: 'ምሸት',
  night: 'ለይቲ',
  weekend: 'ቀዳምን ሰንበትን',
});

export const weekdayLabels: typeof nb.weekdayLabels = translated(nb.weekdayLabels, {
  mon: 'ሰኑይ',
  tue: 'ሰሉስ',
  wed: 'ረቡዕ',
  thu: 'ሓሙስ',
  fri: 'ዓርቢ',
  sat: 'ቀዳም',
  sun: 'ሰንበት',
});

export const statusLabels: typeof nb.statusLabels = translated(nb.statusLabels, {
  draft: 'ንድፊ',
  published: 'ተሓቲሙ',
  closed: 'ተዓጽዩ',
});

export const levelSourceLabels: typeof nb.levelSourceLabels = translated(nb.levelSourceLabels, {
  norskprove: 'ፈተና Norskprøve',
  teacher: 'ገምጋም መምህር',
  self: 'ናይ ተሳታፊ ባዕሉ ገምጋም',
});

export const driversLicenceLabels: typeof nb.driversLicenceLabels = translated(
  nb.driversLicenceLabels,
  {
    B: 'B – ማኪና',
    BE: 'BE – ማኪና ምስ ተሰሓቢት',
    C1: 'C1 – ፎኲስ ናይ ጽዕነት ማኪና',
    C1E: 'C1E – ፎኲስ ናይ ጽዕነት ማኪና ምስ ተሰሓቢት',
    C: 'C – ናይ ጽዕነት ማኪና',
    CE: 'CE – ናይ ጽዕነት ማኪና ምስ ተሰሓቢት',
    D1: 'D1 – ንእሽቶ ኣውቶቡስ',
    D1E: 'D1E – ንእሽቶ ኣውቶቡስ ምስ ተሰሓቢት',
    D: 'D – ኣውቶቡስ',
    DE: 'DE – ኣውቶቡስ ምስ ተሰሓቢት',
  },
);

export const demandLabels: typeof nb.demandLabels = translated(nb.demandLabels, {
  heavy_lifting: 'ከቢድ ምልዓል',
  long_standing: 'ንነዊሕ ደው ምባል',
  heights: 'ስራሕ ኣብ ላዕሊ',
  cold: 'ቁሪ',
  dust: 'ደሮና',
  animals: 'እንስሳታት',
});

export const educationLabels: typeof nb.educationLabels = translated(nb.educationLabels, {
  none: 'ትምህርቲ ኣይተማህረን',
  primary: 'መባእታ ቤት ትምህርቲ',
  lower_secondary: 'ማእከላይ ደረጃ ቤት ትምህርቲ',
  upper_secondary: 'ካልኣይ ደረጃ ቤት ትምህርቲ',
  higher: 'ኮሌጅ ወይ ዩኒቨርሲቲ',
});

export const hoursLabels: typeof nb.hoursLabels = translated(nb.hoursLabels, {
  hoursMin: 'ሙሉእ ግዜ',
  hoursMax: 'ክፋል ግዜ',
});

export const notStatedLabel: string = 'ኣይተገልጸን';
export const noLanguageRequirementLabel: string = 'ኖርወይኛ ኣየድልን';
