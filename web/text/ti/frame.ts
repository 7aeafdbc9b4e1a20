import { translated } from '#shared/translated.ts';
import * as nb from '../nb/frame.ts';

export * from '../nb/frame.ts';

export const frameText: typeof nb.frameText = translated(nb.frameText, {
  product: 'Fotfeste',
  pageTitle: (title) => `${title} – Fotfeste`,
  language: 'ቋንቋ',
  skip: 'ናብ ትሕዝቶ ኪዱ',
  navigation: 'ቀንዲ ዝርዝር',
  allOpenings: 'ኩሎም ስራሓት',
  openings: 'ስራሓት',
  start: 'መጀመርታ',
  ownPage: 'ናተይ ገጽ',
  ownMatches: 'ንዓይ ዝሰማማዕ',
  today: 'ሎሚ',
  participants: 'ተሳተፍቲ',
  labourNeed: 'ድሌትን ክብደትን',
  ownOpenings: 'ስራሓተይን ቦታታተይን',
  inbox: 'ሕቶታት',
  referrals: 'ሓሳባት',
  placements: 'ቦታታት',
  plans: 'መደብ',
  agreements: 'ስምምዓት',
  waits: 'መልሲ ይጽበ ኣሎ',
  waitsForYou: 'ንዓኻትኩም ይጽበ ኣሎ',
  account: 'ሕሳበይ',
  accounts: 'ሕሳባት',
  municipality: 'ኮሙን',
  needImport: 'ድሌት ሓይሊ ሰብ',
  signIn: 'ምእታው',
  signOut: 'ምውጻእ',
  signedInAs: (name) => `ብኸምዚ ስም ኣቲኹም ኣለኹም፦ ${name}`,
  loading: 'እቲ ገጽ ይጽዓን ኣሎ …',
  privacy: 'ምሕላው ውልቃዊ ሓበሬታ',
  accessibility: 'ተበጻሕነት',
  footer: 'Fotfeste ስራሕ ወይ እትመሃሩሉ ቦታ ንክትረኽቡ ይሕግዘኩም።',
});
