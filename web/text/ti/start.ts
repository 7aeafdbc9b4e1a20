import { translated } from '#shared/translated.ts';
import * as nb from '../nb/start.ts';
import { counted } from './plain-words.ts';

export * from '../nb/start.ts';

export const startText: typeof nb.startText = translated(nb.startText, {
  title: 'እንታይ ክትሰርሑ ትደልዩ፧',
  waitingTitle: 'እዚ ይጽበየኩም ኣሎ',
  toAnswer: (n) => `ክትምልሱሉ፦ ${counted(n, { one: '# ሓሳብ', other: '# ሓሳባት' })}`,
  toApprove: (n) => `ከተንብብዎ፦ ${counted(n, { one: '# መደብ', other: '# መደባት' })}`,
  checkInsDue: (n) => `ከመይ ይኸይድ ኣሎ፦ ${counted(n, { one: '# ሕቶ', other: '# ሕቶታት' })}`,
  answer: 'ሕጂ መልሱ',
  fields: 'ዓውዲ ስራሕ ምረጹ',
  fieldsLoading: 'ዓውድታት ይጽዓኑ ኣለዉ …',
  inField: (n) => counted(n, { one: '# ስራሕ', other: '# ስራሓት' }),
  allFields: (n) => `ኩሎም ዓውድታት ርኣዩ (${n})`,
  fewerFields: 'ዝወሓዱ ዓውድታት ርኣዩ',
  best: 'እዚ ብዝያዳ ይሰማምዓኩም',
  bestLoading: 'ዝሰማምዓኩም ንደሊ ኣለና …',
  almost: 'እዚ ዳርጋ ይሰማምዓኩም',
  why: 'ስለምንታይ ይሰማማዕ፦',
  missing: 'ዝጎድል፦',
  none: 'ሕጂ ዝሰማማዕ ኣይረኸብናን። ኣብ ላዕሊ ድለዩ ወይ ምስ ኣማኻሪኹም ተዛረቡ።',
  toAll: (n) => `ዝሰማማዕ ኩሉ ርኣዩ (${n})`,
  toAlmost: 'ዳርጋ ዝሰማማዕ ርኣዩ',
});

export const fieldExamples: typeof nb.fieldExamples = translated(nb.fieldExamples, {
  'Bygg og anlegg': 'ገዛ፣ ጽርግያ፣ ድልድል',
  Håndverkere: 'ቀባኢ፣ ጸራቢ፣ ኤለክትሪሻን',
  'Helse og sosial': 'ሆስፒታል፣ ሓገዝ ንኣረጋውያን',
  'Industri og produksjon': 'ፋብሪካ፣ ማሽን፣ ምግቢ',
  IT: 'ኮምፒተርን መርበብን',
  'Kontor og økonomi': 'ወረቓቕቲ፣ ቁጽርታት፣ መቀበሊ ጋሻ',
  'Kultur og kreative yrker': 'ሙዚቃ፣ ስእሊ፣ ስፖርት',
  'Natur og miljø': 'ሕርሻ፣ ዱር፣ ዓሳ',
  'Reiseliv og mat': 'ክሽነ፣ ካፈ፣ ሆቴል',
  'Salg og service': 'ድኳን፣ ጽሬት፣ ቀምቃሚ ጸጉሪ',
  'Sikkerhet og beredskap': 'ሓላዊ፣ ሓዊ፣ ፖሊስ',
  'Transport og lager': 'ናይ ጽዕነት ማኪና፣ ኣውቶቡስ፣ መኽዘን',
  Utdanning: 'መውዓሊ ህጻናትን ቤት ትምህርትን',
});
