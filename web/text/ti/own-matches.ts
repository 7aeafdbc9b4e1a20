import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-matches.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, kilometres, languageName, straightLine } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/own-matches.ts';

export const ownMatchesText: typeof nb.ownMatchesText = translated(nb.ownMatchesText, {
  title: 'ንዓይ ዝሰማማዕ',
  intro: 'ኣብዚ ንዓኹም ዝኸውን ስራሓትን ቦታታትን ኣሎ። እቲ ብዝያዳ ዝሰማማዕ ቀዲሙ ይመጽእ።',
  searchLabel: 'ኣብቲ ዝሰማማዕ ድለዩ',
  searchHint: 'ንኣብነት kokk ወይ butikk',
  search: 'ድለዩ',
  places: 'ዝመረጽኩምዎም ቦታታት',
  clearSearch: 'ኩሉ እንደገና ኣርእዩ',
  suggestions: 'ሓሳባት',
  loading: 'ዝሰማምዓኩም ንደሊ ኣለና …',
  none: 'ምስ ኣማኻሪኹም ተዛረቡ። ብሓባር ድሌትኩም ክትቅይሩ ትኽእሉ።',
  noneForWords: 'ምስቲ ዝደለኹምዎ ዝሰማማዕ የለን። ካልእ ፈትኑ።',
  why: 'ስለምንታይ ይሰማማዕ',
  almost: 'ዳርጋ',
  almostIntro: 'እዚኦም ዳርጋ ይሰማምዑ። ዝጎድል ኣብዚ ትርእዩ።',
  toSheet: 'ናብ ዝርርብ ምሳኹም ውሰድዎ',
  moreAlmost: 'ዳርጋ ዝሰማምዑ ተወሰኽቲ ርኣዩ',
  missing: 'ዝጎድል',
  showMore: 'ተወሳኺ ርኣዩ',
  howToGet: 'ከመይ ትረኽብዎ',
  found: (n) => (n === 0 ? 'ዋላ ሓንቲ ኣይረኸብናን' : `ዝሰማምዑ ${format.number(n)} ረኺብና`),
  onlyNew: (day) => `ካብ ${dayWords(day)} ጀሚሩ ሓድሽ ጥራይ ትርእዩ ኣለኹም።`,
  toAlmost: (n) => `ዳርጋ ዝሰማማዕ ርኣዩ (${format.number(n)})`,
  shown: (shown, total) => `ካብ ${format.number(total)} ${format.number(shown)} ትርእዩ ኣለኹም።`,
});

const needAreas: Record<nb.NeedArea, string> = {
  municipality: 'ኮሙን',
  county: 'ዞባ',
  country: 'ኖርወይ',
};

export const reasonText: typeof nb.reasonText = translated(nb.reasonText, {
  wishSame: 'በዚ ክትሰርሑ ትደልዩ።',
  wishNear: 'ነቲ ክትሰርሕዎ እትደልዩ ይመስል።',
  wishField: 'ነቲ ክትሰርሕዎ እትደልዩ ቁሩብ ይመስል።',
  goal: 'ኣብዚ ናብ ዕላማኹም ክትቀርቡ ትኽእሉ።',
  noNorwegian: 'ብዘይ ኖርወይኛ ክትጅምሩ ትኽእሉ።',
  enoughNorwegian: 'ኖርወይኛኹም ነዚ ስራሕ ይኣክል።',
  learnNorwegian: 'ኣብ ስራሕ ዝያዳ ኖርወይኛ ክትመሃሩ ትኽእሉ።',
  mentor: (language) => `ኣብቲ ስራሕ ${languageName(language)} ዝዛረብ ሰብ ኣሎ።`,
  muchNorwegian: 'ብዙሕ ኖርወይኛ ትለማመዱ።',
  someNorwegian: 'ኖርወይኛ ትለማመዱ።',
  need: (where, year) => `ብ${year} ${needAreas[where]} ንከምዚ ዝበለ ስራሕ ዝያዳ ሰባት የድልዩዋ ነይሮም።`,
  remote: 'ኣብ ገዛ ክትሰርሑ ትኽእሉ።',
  distance: (distance) => `${straightLine(distance, 'ናብ ስራሕ')} እዩ።`,
  hours: 'እቲ ሰዓታት ይሰማምዓኩም።',
});

export const missingText: typeof nb.missingText = translated(nb.missingText, {
  skill: (verb, required, held) =>
    `ኖርወይኛ ${verb} ብደረጃ ${required} ክትክእሉ ኣለኩም። ሕጂ ደረጃኹም ${held} እዩ።`,
  skillUnknown: (verb, required) => `ኖርወይኛ ${verb} ብደረጃ ${required} ክትክእሉ ኣለኩም።`,
  travel: (km, max) => `${straightLine({ km }, 'ናብ ስራሕ')} እዩ። ክሳብ ${kilometres(max)} ካባኹም ንደሊ።`,
  shifts: (shifts) => `${shifts.map((shift) => shiftTimes[shift]).join('፣ ')} ክትሰርሑ ኣለኩም።`,
  hours: (opening, own) => `እቲ ስራሕ ${hoursWords(opening)} እዩ። ንስኹም ${hoursWords(own)} ትደልዩ።`,
  licence: (classes) => `ናይ መዘወሪ ፍቓድ ደረጃ ${classes.join('፣ ')} ክህልወኩም ኣለዎ።`,
  qualification: (label) => `እዚ ክህልወኩም ኣለዎ፦ ${label}`,
});
