import { translated } from '#shared/translated.ts';
import { whenAsked } from '#shared/when-asked.ts';
import * as nb from '../nb/advisor-today.ts';
import { format } from './format.ts';
import { count, daysUntil, dayWords, osloToday } from './plain-words.ts';

const weekday = whenAsked(
  () => new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
);

const monthsAfter = (n: number, what: string): string =>
  `${count(n, 'month', 'months')} after ${what}`;

export const todayText: typeof nb.todayText = translated(nb.todayText, {
  title: 'Today',
  date: (day) => `${weekday().format(new Date(day))} ${format.dayInWords(day)}`,
  loading: 'Your day is coming …',
  mine: 'Only mine',
  mineHelp: 'Those you are responsible for. Otherwise they come first.',
  overview: 'Who needs you',
  waiting: (n) => count(n, 'thing waits', 'things wait'),
  showAll: (n) => `Show all ${format.number(n)}`,
  showAllOf: (n, list) => `Show all ${format.number(n)}: ${list}`,
  firstOf: (shown, all) => `Shows the first ${format.number(shown)} of ${format.number(all)}.`,
  back: 'The whole day',
  pages: 'Pages',
  ofWhom: (name, about) => (about ? `${name}, ${about}` : name),
  nobody:
    'Nobody waits for you now. A good day to follow up somebody you have not talked to for a while.',
  nobodyMine: 'None of yours wait for you now.',
  first: {
    title: 'Are you new here?',
    advisors: 'Give the advisors an account',
    employer: 'Register an employer',
    participant: 'Add a participant',
  },
  noneInList: 'Nobody here now.',
  seeAll: 'See the whole municipality',
  toParticipants: 'See the participants',
  toReferrals: 'See the suggestions',
  inOrder: (lists) => `Nothing to do here: ${format.list(lists)}.`,
  lists: {
    overdue: {
      title: 'Places past their end',
      help: 'The period has ended, but the last talk is missing.',
      action: 'End or extend',
    },
    checkInsDue: {
      title: 'Follow-ups now',
      help: 'The day of the talk has come.',
      action: 'Write about the talk',
    },
    toApprove: {
      title: 'Agreements to approve',
      help: 'The participant and the employer have said yes. You are the last.',
      action: 'See and approve',
    },
    toShare: {
      title: 'Yeses to send on',
      help: 'The participant has said yes. The employer has not got it yet.',
      action: 'See and send',
    },
    news: {
      title: 'New answers',
      help: 'Answers from others that you have not opened.',
      action: 'See the answer',
    },
    corrections: {
      title: 'This is wrong',
      help: 'The participant says that we know something wrong about them. Put it right, or talk about it.',
      action: 'See and put right',
    },
    outcomesDue: {
      title: 'Outcomes to write',
      help: 'Ask what the participant does now, and write it down.',
      action: 'Write the outcome',
    },
    endingSoon: {
      title: 'Places that end soon',
      help: 'They end within 14 days. What is to happen then?',
      action: 'Plan the end',
    },
    below15: {
      title: 'Below 15 hours a week',
      help: 'The law requires at least 15 hours a week on average.',
      action: 'See the hours',
    },
    endedWithoutReason: {
      title: 'Ended without a reason',
      help: 'The programme is over, but it does not say why.',
      action: 'Write the reason',
    },
    levelsOld: {
      title: 'Old levels of Norwegian',
      help: 'A level is more than 12 months old.',
      action: 'Write a new level',
    },
  },
  ended: (day) => `Ended ${dayAndHowFar(day)}`,
  ends: (day) => `Ends ${dayAndHowFar(day)}`,
  checkIn: (day) => `Follow-up ${dayAndHowFar(day)}`,
  review: (day) => `Follow-up ${dayAndHowFar(day)}. NAV is to assess the place.`,
  newPlan: 'New agreement',
  changedPlan: 'Changed agreement',
  saidYes: (day) => `Said yes ${howFar(day)}`,
  answered: {
    declined: 'No from the participant',
    accepted: 'Yes from the employer',
    rejected: 'No from the employer',
  },
  answer: (answer, day) => `${answer} ${howFar(day)}`,
  outcome: {
    programme: (months, due) => `${monthsAfter(months, 'the programme')}, ${dueWords(due)}`,
    placement: (months, due) => `${monthsAfter(months, 'the place')}, ${dueWords(due)}`,
  },
  said: (day) => `Written ${howFar(day)}`,
  ownWaiting: (n) =>
    `${count(n, 'thing waits', 'things wait')} for you from participants you are responsible for.`,
  average: (hours) => `${count(hours, 'hour', 'hours')} on average`,
  levelFrom: (day) => `The oldest level is from ${format.dayInWords(day)}`,
});

/** `today`, `yesterday`, `5 days ago`, `in 6 days`. */
export function howFar(day: string, today: string = osloToday()): string {
  const days = daysUntil(day, today);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days < 0 ? 'yesterday' : 'tomorrow';
  return days < 0 ? `${format.number(-days)} days ago` : `in ${format.number(days)} days`;
}

/** `3 March, 5 days ago`. */
function dayAndHowFar(day: string): string {
  return `${dayWords(day)}, ${howFar(day)}`;
}

function dueWords(day: string): string {
  return daysUntil(day) < 0 ? `was due ${dayWords(day)}` : `due ${dayWords(day)}`;
}
