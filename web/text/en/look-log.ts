import { translated } from '#shared/translated.ts';
import * as nb from '../nb/look-log.ts';
import { count } from './plain-words.ts';

export const lookLogText: typeof nb.lookLogText = translated(nb.lookLogText, {
  title: 'Looks',
  intro:
    'Each time somebody reads about a participant of the municipality, it stands here. So do those who were refused. To read the log is a look itself.',
  loading: 'The looks are coming …',
  from: 'From',
  to: 'Until and including',
  halfDate: 'Write the whole date.',
  wrongYear: 'Check the year.',
  allowed: 'Which',
  all: 'All looks',
  onlyAllowed: 'Was allowed',
  onlyDenied: 'Was refused',
  onlyParticipant: (name = 'One participant') => `About: ${name}`,
  onlyAccount: (name = 'One account') => `Who: ${name}`,
  narrowed: 'Shows only',
  none: 'No looks here.',
  count: (total: number) => count(total, 'look', 'looks'),
  columns: { at: 'When', who: 'Who', whom: 'About whom', what: 'What', allowed: 'Answer' },
  what: {
    profile: 'Details',
    matches: 'Matches',
    referrals: 'Suggestions',
    placement: 'Placement',
    plan: 'Plan (of several people)',
    export: 'Print or archive',
  },
  gone: 'An account that is gone',
  erased: 'An erased participant',
  more: (others: number) => `and ${others} more`,
  pages: 'Pages of looks',
  of: (name: string) => `Show only ${name}`,
});
