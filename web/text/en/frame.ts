import { translated } from '#shared/translated.ts';
import * as nb from '../nb/frame.ts';

export * from '../nb/frame.ts';

export const frameText: typeof nb.frameText = translated(nb.frameText, {
  product: 'Fotfeste',
  pageTitle: (title) => `${title} – Fotfeste`,
  language: 'Language',
  skip: 'Go to the content',
  navigation: 'Main menu',
  allOpenings: 'All jobs',
  openings: 'Jobs',
  start: 'Start',
  ownPage: 'My page',
  ownMatches: 'Fits me',
  today: 'Today',
  participants: 'Participants',
  labourNeed: 'Needs and weights',
  waits: 'waiting for an answer',
  waitsForYou: 'waiting for you',
  account: 'My account',
  accounts: 'Accounts',
  municipality: 'The municipality',
  needImport: 'Labour need',
  ownOpenings: 'My jobs and places',
  inbox: 'Requests',
  referrals: 'Suggestions',
  placements: 'Places',
  plans: 'Plans',
  agreements: 'Agreements',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name) => `You are signed in as ${name}`,
  loading: 'The page is coming …',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  footer: 'Fotfeste helps you find a job or a place to learn.',
});
