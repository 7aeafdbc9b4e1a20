import type { OpeningKind } from '#shared/codes.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/what-helps.ts';
import { weekdayLabels } from './code-labels.ts';
import { skillVerbs } from './language-levels.ts';
import { counted } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/what-helps.ts';

export const whatHelpsText: typeof nb.whatHelpsText = translated(nb.whatHelpsText, {
  title: 'ተወሰኽቲ ስራሓት ከመይ ክሰማምዑኹም ይኽእሉ',
  choice: 'ባዕልኹም ትመርጹ። ምስ ኣማኻሪኹም ተዛረቡ።',
  see: (n) => (n === 1 ? 'ነቲ ስራሕ ርኣዩ' : `ነቶም ስራሓት ርኣዩ (${n})`),
  openedTitle: 'እዚ’ውን ክሰማማዕ ይኽእል',
  gone: 'እዚ ገጽ ኣሪጉ። ናብ ዝርዝርኩም ተመለሱ።',
  howToGet: 'ከመይ ትረኽብዎ',
  skill: (skill, level) => `ኖርወይኛ ${skillVerbs[skill]} ብደረጃ ${level} ክትመሃሩ ትኽእሉ ዶ፧`,
  allSkills: (level) =>
    level ? `ኖርወይኛ ብደረጃ ${level} ክትመሃሩ ትኽእሉ ዶ፧` : 'ቁሩብ ዝያዳ ኖርወይኛ ክትመሃሩ ትኽእሉ ዶ፧',
  travel: (km) => `ክሳብ ${km} ኪሎ ሜተር ክትከዱ ትኽእሉ ዶ፧`,
  shift: (shift) => `${shiftTimes[shift]} ክትሰርሑ ትኽእሉ ዶ፧`,
  weekday: (weekday) => `${weekdayLabels[weekday]} ክትሰርሑ ትኽእሉ ዶ፧`,
  licence: (licence) => `ናይ መዘወሪ ፍቓድ ደረጃ ${licence} ክትረኽቡ ትኽእሉ ዶ፧`,
  kind: (kind) => `${kindNames[kind]} ክኸውን ይኽእል ዶ፧`,
  qualification: (label, more, total) => `እዚ ክትረኽቡ ትኽእሉ ዶ፦ ${label}፧ ${fits(more, total)}።`,
  whole: (condition, more, total) => `${condition} ${fits(more, total)}።`,
});

const kindNames: Record<OpeningKind, string> = {
  vacancy: 'ልሙድ ስራሕ',
  wage_subsidy: 'ስራሕ ምስ ደገፍ ደሞዝ',
  work_training: 'ናይ ስራሕ ልምምድ',
  language_practice: 'ናይ ቋንቋ ልምምድ',
  apprenticeship: 'ናይ ተለማማዲ ቦታ',
};

function fits(more: number, total: number): string {
  return total > 0
    ? `ሽዑ ካልእ ${counted(more, { one: '# ስራሕ', other: '# ስራሓት' })} ይሰማማዕ`
    : `ሽዑ ${counted(more, { one: '# ስራሕ', other: '# ስራሓት' })} ይሰማማዕ`;
}
