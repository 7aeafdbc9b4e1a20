import { translated } from '#shared/translated.ts';
import * as nb from '../nb/offline.ts';

export * from '../nb/offline.ts';

export const offlineText: typeof nb.offlineText = translated(nb.offlineText, {
  offline: 'ኢንተርነት የብልኩምን።',
  noContact: 'ምሳና ርክብ የለን።',
  seen: (when) => `እዚ ${when} ርኢኹሞ።`,
  again: 'እንደገና ፈትኑ',
  waits: 'ኢንተርነት ይጽበ ኣሎ',
  saidYes: (title, employer) => `ን«${title}» ኣብ ${employer} እወ ኢልኩም።`,
  sendsLater: 'መልሲ ገና ኣይተላእከን። ኢንተርነት ምስ ሃለወኩምን እዚ ገጽ ምስ ተኸፍተን ክንልእኮ ኢና።',
  sendNow: 'ሕጂ ልኣኹ',
  takeBack: 'ተመለሱ',
  takeBackSure: 'እወ፣ መልሲ ደምስሱ',
  sent: (title) => `ተላኢኹ! እቶም ዝሕግዙኹም ን«${title}» እወታኹም ረኺቦም።`,
  see: 'ከመይ ይኸይድ ከም ዘሎ ርኣዩ',
  understood: 'ሕራይ',
  notSent: (title) => `ን«${title}» እወታኹም ክንልእኮ ኣይከኣልናን።`,
  taken: 'ቦታ ተታሒዙ። ካልእ ሰብ ረኺብዎ።',
  tooLate: 'ሕጂ ክትምልስሉ ኣይትኽእሉን።',
  youWrote: (message) => `ጽሒፍኩም፦ «${message}»`,
  others: 'ንዓኹም ዝሰማማዕ ርኣዩ',
  signedOut: 'ወጺእኩም ኣለኹም። ኣብዚ ቴለፎን ዘሎ መልሲ ኣይተላእከን። እተዉ፣ ክንልእኮ ኢና።',
  signIn: 'እተዉን መልሲ ልኣኹን',
});
