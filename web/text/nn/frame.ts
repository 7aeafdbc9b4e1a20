import { translated } from '#shared/translated.ts';
import * as nb from '../nb/frame.ts';

export * from '../nb/frame.ts';

export const frameText: typeof nb.frameText = translated(nb.frameText, {
  product: 'Fotfeste',
  pageTitle: (title) => `${title} – Fotfeste`,
  language: 'Språk',
  skip: 'Hopp til innhaldet',
  navigation: 'Hovudmeny',
  allOpenings: 'Alle stillingar',
  openings: 'Stillingar',
  start: 'Start',
  ownPage: 'Mi side',
  ownMatches: 'Passar for meg',
  today: 'I dag',
  participants: 'Deltakarar',
  labourNeed: 'Behov og vekter',
  ownOpenings: 'Mine stillingar og plassar',
  inbox: 'Førespurnader',
  referrals: 'Forslag',
  placements: 'Plassar',
  plans: 'Plan',
  agreements: 'Avtalar',
  waits: 'ventar på svar',
  waitsForYou: 'ventar på deg',
  account: 'Min konto',
  accounts: 'Kontoar',
  municipality: 'Kommunen',
  needImport: 'Arbeidskraftbehov',
  signIn: 'Logg inn',
  signOut: 'Logg ut',
  signedInAs: (name) => `Du er logga inn som ${name}`,
  loading: 'Sida kjem …',
  privacy: 'Personvern',
  accessibility: 'Tilgjenge',
  footer: 'Fotfeste hjelper deg å finne ein jobb eller ein plass å lære.',
});
