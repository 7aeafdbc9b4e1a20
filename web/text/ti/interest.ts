import { translated } from '#shared/translated.ts';
import * as nb from '../nb/interest.ts';
import { counted, languageName } from './plain-words.ts';

export * from '../nb/interest.ts';

export const interestText: typeof nb.interestText = translated(nb.interestText, {
  title: 'ተገዳስነት ኣለኒ',
  back: 'ተመለሱ',
  loading: 'እቲ ገጽ ይጽዓን ኣሎ …',
  at: (employer) => `ኣብ ${employer}`,
  what: 'ንሳቶም እንታይ ይፈልጡ',
  name: (name) => `ስምኩም፦ ${name}`,
  nameAlways: 'ስምኩም ኩሉ ግዜ ይረኽብዎ።',
  all: 'ኩሉ ምረጹ',
  nothingKnown: 'ገና ካልእ ብዛዕባኹም ኣይንፈልጥን። ስምኩም ጥራይ ክፈልጡ እዮም።',
  protectedName: 'ኣድራሻኹም ምስጢር እዩ። ስለዚ ስምኩም ጥራይ ክፈልጡ እዮም።',
  fields: {
    shares: { label: 'እንታይ ተወሳኺ ከተርእዩ ትደልዩ፧', description: 'ባዕልኹም ትመርጹ። ኣብ ክንዳኹም ኣይመረጽናን።' },
    message: { label: 'ገለ ነገር ክትጽሕፉሎም ትደልዩ፧', description: 'ባዶ ክትገድፍዎ ትኽእሉ።' },
  },
  next: 'ሕጂ እንታይ ክኸውን እዩ',
  steps: (employer) => [
    'ኣብዚ «እወ» ትብሉ።',
    'ኣማኻሪኹም የንብቦ እሞ ይሰዶ።',
    `${employer} ስምኩምን ዝመረጽኩምዎን ይርኢ።`,
    '«እወ» ወይ «ኣይፋል» ኢሎም ይምልሱ። እቲ መልሲ ኣብ «ናተይ ገጽ» ትርእይዎ።',
  ],
  onlyThis: 'ነዚ ቦታ ጥራይ «እወ» ትብሉ። ካልኦት ኣይርእይዎን።',
  asItIs: 'ገለ ብዛዕባኹም እንተተቐይሩ፣ ነቲ ሓድሽ ክርእዩ እዮም።',
  takeBack: 'ክሳብ ዝምልሱ ደው ከተብልዎ ትኽእሉ።',
  yes: 'እወ፣ ተገዳስነት ኣለኒ',
  refused: 'ሕጂ ነዚ ክትምልሱ ኣይትኽእሉን። ካልእ ሰብ ረኺብዎ ይኸውን።',
  already: { title: 'ነዚ ቅድሚ ሕጂ መሊስኩም', see: 'ከመይ ከም ዘሎ ርኣዩ' },
  closed: {
    title: 'እዚ ቦታ ተዓጽዩ',
    words: 'ካልእ ሰብ ረኺብዎ ይኸውን። ወይ ንምምላስ ግዜ ሓሊፉ።',
    matches: 'ንዓኹም ዝሰማማዕ ርኣዩ',
  },
  hidden: {
    title: 'መጀመርታ ምስ ኣማኻሪኹም ተዛረቡ',
    words: 'ኣድራሻኹም ምስጢር እዩ። ስለዚ ብዛዕባኹም ክንሰድድ ኣይንኽእልን።',
    page: 'ናብ ናተይ ገጽ ኪዱ',
  },
  waits: {
    title: 'የቐንየለይ! እወ ኢልኩም',
    words: 'ሕጂ ኢንተርነት የብልኩምን። መልስኹም ኣብዚ ቴለፎን ተዓቂቡ ኣሎ።',
    page: 'ናብ ናተይ ገጽ ኪዱ',
  },
});

export const ownPartLabels: typeof nb.ownPartLabels = translated(nb.ownPartLabels, {
  norwegian: 'ክሳብ ክንደይ ኖርወይኛ ትኽእሉ',
  languages: 'እትፈልጥዎ ካልእ ቋንቋ',
  experience: 'ቅድሚ ሕጂ ዝሰራሕኩምዎ',
  education: 'ክንደይ ትምህርቲ ኣለኩም',
  qualifications: 'ዘለኩም ኮርስን ምስክር ወረቐትን',
  licences: 'ዘለኩም መዘወሪ ፍቓድ',
  availability: 'መዓስ ክትሰርሑ ትኽእሉ',
});

export const knownPartText: typeof nb.knownPartText = translated(nb.knownPartText, {
  level: (skill, level) => `${skill}፦ ${level}`,
  languages: (codes) => codes.map(languageName).join('፣ '),
  years: (occupation, years) =>
    years < 1
      ? `${occupation}፣ ትሕቲ 1 ዓመት`
      : `${occupation}፣ ${counted(years, { one: '# ዓመት', other: '# ዓመታት' })}`,
  licences: (classes) => `ደረጃ ${classes.join('፣ ')}`,
  days: (days) => `መዓልታት፦ ${days.join('፣ ')}`,
});
