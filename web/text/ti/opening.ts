import { translated } from '#shared/translated.ts';
import { weekdayWordsIn } from '../in-locale.ts';
import * as nb from '../nb/opening.ts';
import { weekdayLabels } from './code-labels.ts';
import { jobSize } from './opening-card.ts';
import { counted, daysUntil, dayWords, straightLine } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/opening.ts';

const weekdayWords = weekdayWordsIn(
  weekdayLabels,
  (first, last) => `ካብ ${first} ክሳብ ${last}`,
  (names) => names.join('፣ '),
);

export const openingText: typeof nb.openingText = translated(nb.openingText, {
  back: 'ናብቲ ዝርዝር ተመለሱ',
  toBoard: 'ኩሎም ስራሓት ርኣዩ',
  loading: 'እቲ ስራሕ ይጽዓን ኣሎ …',
  notFoundTitle: 'እቲ ስራሕ የለን',
  notFound: 'ካልእ ሰብ ረኺብዎ ይኸውን። ወይ ንምምላስ ግዜ ሓሊፉ።',
  forSignedInTitle: 'እዚ ገጽ ነቶም ዝኣተዉ እዩ',
  forSignedIn: 'መጀመርታ እተዉ። ደሓር ናብዚ ትምለሱ።',
  signIn: 'ምእታው',
  facts: 'ብሓጺሩ ብዛዕባ እቲ ስራሕ',
  tasks: 'እትሰርሕዎ',
  where: 'ኣበይ ትሰርሑ',
  when: 'መዓስ ትሰርሑ',
  norwegian: 'ዘድልየኩም ኖርወይኛ',
  youGet: 'እትመሃርዎን እትረኽብዎን',
  youNeed: 'ዘድልየኩም',
  deadline: 'መወዳእታ ዕለት መልሲ',
  description: 'ወሃቢ ስራሕ ይነግር',
  answer: 'ከመይ ትምልሱ',
  employer: (name) => `ወሃቢ ስራሕ፦ ${name}።`,
  municipality: (name) => `ቦታ ስራሕ፦ ${name}።`,
  remote: 'ኣብ ገዛ ክትሰርሑ ትኽእሉ።',
  howFar: (distance) =>
    `${straightLine(distance, 'ካባኹም')} እዩ። ${distance.isFromCentre ? 'ካብ ማእከል ኮሙን ንዕቅን።' : 'እቲ መገዲ መብዛሕትኡ ግዜ ይነውሕ።'}`,
  noLanguage: 'ብዘይ ኖርወይኛ ክትጅምሩ ትኽእሉ።',
  languageUnknown: 'ክንደይ ኖርወይኛ ከም ዘድሊ ኣብዚ ኣይተጻሕፈን። ክትሓቱ ትኽእሉ።',
  level: (level) => `ደረጃ ${level}`,
  places: (places) => `ን${counted(places, { one: '# ሰብ', other: '# ሰባት' })} ቦታ ኣሎ።`,
  starts: (day) => `${dayWords(day)} ትጅምሩ።`,
  ends: (day) => `እቲ ስራሕ ${dayWords(day)} ይውዳእ።`,
  daysPerWeek: (days) => `ኣብ ሰሙን ${counted(days, { one: '# መዓልቲ', other: '# መዓልታት' })} ትሰርሑ።`,
  hours: (hours) => `${jobSize(hours)}።`,
  shifts: (shifts) => `${shifts.map((shift) => shiftTimes[shift]).join('፣ ')} ትሰርሑ።`,
  weekdays: (chosen) => `መዓልታት፦ ${weekdayWords(chosen)}።`,
  possibleWeekdays: (possible) => `ክኾኑ ዝኽእሉ መዓልታት፦ ${weekdayWords(possible)}።`,
  timeUnknown: 'መዓስ ከም እትሰርሑ ኣብዚ ኣይተጻሕፈን። ክትሓቱ ትኽእሉ።',
  licence: (licence) => `ናይ መዘወሪ ፍቓድ ደረጃ ${licence} ክህልወኩም ኣለዎ።`,
  qualification: (label) => `እዚ ክህልወኩም ኣለዎ፦ ${label}`,
  howToGet: 'ከመይ ትረኽብዎ',
  mentors: (languages) => `ኣብቲ ስራሕ ነዚ ቋንቋ ዝዛረቡ ሰባት ኣለዉ፦ ${languages.join('፣ ')}።`,
  deadlineDay: (day) => `${dayWords(day)}${nearness(day)}።`,
  deadlinePassed: (day) => `ንምምላስ ግዜ ሓሊፉ። መወዳእታ ዕለት ${dayWords(day)} ነይሩ።`,
  noDeadline: 'ክሳብ መዓስ ክትምልሱ ከም ዘለኩም ኣብዚ ኣይተጻሕፈን። ቀልጢፍኩም መልሱ።',
  talkToAdvisor: 'ነዚ ቦታ እንተደሊኹምዎ ምስ ኣማኻሪኹም ተዛረቡ።',
  contact: (name) => `ምስ ${name} ክትዛረቡ ትኽእሉ።`,
  noContact: 'ንመን ክትድውሉ ከም እትኽእሉ ኣብዚ ኣይተጻሕፈን። ንኣማኻሪኹም ሕተቱ።',
  writeTo: 'ጽሓፉ ናብ',
  call: 'ደውሉ',
});

export const kindQuestions: typeof nb.kindQuestions = translated(nb.kindQuestions, {
  vacancy: 'ክፉት ስራሕ (ledig stilling) እንታይ እዩ፧',
  wage_subsidy: 'ደገፍ ደሞዝ (lønnstilskudd) እንታይ እዩ፧',
  work_training: 'ናይ ስራሕ ልምምድ (arbeidstrening) እንታይ እዩ፧',
  language_practice: 'ናይ ቋንቋ ልምምድ (språkpraksis) እንታይ እዩ፧',
  apprenticeship: 'ናይ ተለማማዲ ቦታ (lærlingplass) እንታይ እዩ፧',
});

export const kindExplanations: typeof nb.kindExplanations = translated(nb.kindExplanations, {
  vacancy: 'እዚ ልሙድ ስራሕ እዩ። ደሞዝ ትረኽቡ።',
  wage_subsidy: 'ከም ካልኦት ደሞዝ ትረኽቡ። NAV ኣብ መጀመርታ ገለ ክፋሉ ይኸፍል።',
  work_training: 'ስራሕ ትፍትኑ። ደሞዝ ኣይትረኽቡን።',
  language_practice: 'ኖርወይኛ ንምምሃር ኣብ ስራሕ ኣለኹም። መብዛሕትኡ ግዜ ቤት ትምህርቲ’ውን ትኸዱ።',
  apprenticeship: 'እናሰራሕኩም ሞያ ትመሃሩ። ደሞዝ ትረኽቡ። ኣብ መወዳእታ ፈተና ትወስዱ።',
});

export const supportSentences: typeof nb.supportSentences = translated(nb.supportSentences, {
  some: 'ኣብ ስራሕ ብኖርወይኛ ቁሩብ ሓገዝ ትረኽቡ።',
  training: 'ኣብ ስራሕ ኖርወይኛ ትመሃሩ።',
});

export const useSentences: typeof nb.useSentences = translated(nb.useSentences, {
  little: 'ኣብ ስራሕ ቁሩብ ኖርወይኛ ጥራይ ትዛረቡ።',
  some: 'ኣብ ስራሕ ሓሓሊፍኩም ኖርወይኛ ትዛረቡ።',
  much: 'ኣብ ስራሕ ብዙሕ ኖርወይኛ ትዛረቡ።',
});

export const demandSentences: typeof nb.demandSentences = translated(nb.demandSentences, {
  heavy_lifting: 'ከበድቲ ነገራት ከተልዕሉ ኣለኩም።',
  long_standing: 'ንነዊሕ ግዜ ደው ክትብሉ ኣለኩም።',
  heights: 'ካብ መሬት ላዕሊ ኣብ ቁመት ትሰርሑ።',
  cold: 'እትሰርሕሉ ቦታ ቁሪ እዩ።',
  dust: 'እትሰርሕሉ ቦታ ደሮና ኣለዎ።',
  animals: 'ምስ እንስሳታት ትሰርሑ።',
});

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (ሎሚ)';
  if (left === 1) return ' (ጽባሕ)';
  return left > 0 && left <= 14 ? ` (ድሕሪ ${left} መዓልታት)` : '';
}
