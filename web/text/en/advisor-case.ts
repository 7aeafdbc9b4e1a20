import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-case.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

export const caseText: typeof nb.caseText = translated(nb.caseText, {
  tabs: 'More about the participant',
  tab: {
    matches: 'Matches',
    placements: 'Suggestions and places',
    hours: 'Hours a week',
    history: 'History',
    notes: 'Notes',
  },
});

export const casePlacementsText: typeof nb.casePlacementsText = translated(nb.casePlacementsText, {
  weighed: 'Being considered',
  weighedHelp: 'Only the advisors see this.',
  noneWeighed: 'Nothing here. Press “Consider” on a job under Matches.',
  weighedBy: (name, at) => `${name}, ${format.dayOrTime(at)}`,
  referrals: 'Suggestions',
  noReferrals: 'No suggestions yet. Press “Suggest” on a job under Matches.',
  allReferrals: (n) => `Show all ${count(n, 'suggestion', 'suggestions')}`,
  firstReferrals: (shown, all) =>
    `Shows the last ${format.number(shown)} of ${format.number(all)}.`,
  placements: 'Places',
  noPlacements: 'No places yet. A place comes to be when an employer has said yes.',
  placementsLoading: 'The places are coming …',
  head: {
    title: 'Place',
    kind: 'Kind',
    state: 'State',
    next: 'What happens now',
    period: 'Period',
    hours: 'Hours a week',
  },
  noPeriod: 'Not decided',
  noHours: 'Not decided',
  period: (start, end) =>
    end ? `${format.day(start)}–${format.day(end)}` : `From ${format.day(start)}`,
  outcomes: 'Outcomes',
  noOutcomes: 'No outcome is written.',
  outcomesLoading: 'The outcomes are coming …',
  writeOutcome: 'Write an outcome',
  correct: 'Correct',
  correctWhich: (point) => `Correct: ${point}`,
  corrected: (n) => count(n, 'correction', 'corrections'),
  asOf: (day) => `As of ${format.day(day)}`,
});
