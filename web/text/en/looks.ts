import { translated } from '#shared/translated.ts';
import * as nb from '../nb/looks.ts';
import { count } from './plain-words.ts';

export * from '../nb/looks.ts';

export const ownLooksText: typeof nb.ownLooksText = translated(nb.ownLooksText, {
  title: 'Who has looked at me',
  intro: 'Here you see who has read about you. You also see who tried and was not let in.',
  none: 'Nobody has read about you yet.',
  what: {
    profile: 'Facts about you',
    matches: 'Jobs that fit you',
    referrals: 'Suggestions to you',
    placement: 'Your place',
    plan: 'The plan for you',
    export: 'All we know about you',
  },
  roles: {
    participant: 'Another participant',
    advisor: 'An advisor',
    leader: 'A leader',
    employer: 'An employer',
    admin: 'An administrator',
  },
  somebody: 'Somebody who has no account any more',
  services: {
    refugee_service: 'the refugee service',
    nav: 'the NAV office',
    adult_education: 'adult education',
    county: 'the county',
  },
  in: (who, place) => `${who} in ${place}`,
  denied: 'Was not let in',
  times: (times) => count(times, 'time', 'times'),
  ask: 'Do you wonder why? Ask your advisor.',
  pages: 'More days',
});
