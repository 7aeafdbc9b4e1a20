import { translated } from '#shared/translated.ts';
import * as nb from '../nb/placement.ts';
import { format } from './format.ts';
import { count, dayWords, languageName } from './plain-words.ts';

export * from '../nb/placement.ts';

export const placementStateLabels: typeof nb.placementStateLabels = translated(
  nb.placementStateLabels,
  {
    draft: 'The plan is being made',
    agreed: 'Agreed',
    running: 'Running',
    overdue: 'Past its end',
    changed: 'Changed, waits for a yes',
    ended: 'Finished',
    cancelled: 'Cancelled',
  },
);

export const goalLabels: typeof nb.goalLabels = translated(nb.goalLabels, {
  job_here: 'Get a job here',
  work_experience: 'Learn to work',
  try_out: 'Try the occupation',
  norwegian: 'Learn more Norwegian',
  trade_certificate: 'Take a trade certificate',
  other: 'Something else',
});

export const endReasonLabels: typeof nb.endReasonLabels = translated(nb.endReasonLabels, {
  completed: 'Finished as planned',
  job_here: 'Got a job here',
  job_elsewhere: 'Got a job elsewhere',
  education: 'Starts school',
  other_measure: 'Goes to something else',
  illness: 'Ill',
  did_not_attend: 'Did not come',
  stopped_by_employer: 'The employer stopped it',
  stopped_by_participant: 'Wanted to stop',
  other: 'Something else',
});

export const moodLabels: typeof nb.moodLabels = translated(nb.moodLabels, {
  good: 'Good',
  ok: 'So-so',
  bad: 'Bad',
});

export const planText: typeof nb.planText = translated(nb.planText, {
  period: (start, end) =>
    end
      ? `From ${format.dayInWords(start)} to ${format.dayInWords(end)}`
      : `From ${format.dayInWords(start)}`,
  hours: (hours) => `${format.number(hours)} hours a week`,
  everyWeeks: (weeks) =>
    weeks === 1 ? 'A talk every week' : `A talk every ${format.number(weeks)} weeks`,
  phone: (phone) => `Phone ${phone}`,
  mentor: (name, languages) =>
    languages.length > 0 ? `${name} speaks ${format.list(languages.map(languageName))}` : name,
  yes: 'Yes',
  discussed: (on, who) => `${format.dayInWords(on)} with ${who}`,
  municipal: 'The municipality',
  nav: 'NAV',
  shared: 'The employer can read this.',
  notShared: 'The employer does not see this.',
  empty: 'Not decided yet',
  title: 'Title',
});

export const approvalText: typeof nb.approvalText = translated(nb.approvalText, {
  yes: (who, at) => `${who} said yes ${format.dayOrTime(at)}`,
  notYet: (who) => `${who} did not answer yet`,
  last: (who) => `${who} says yes last`,
  onBehalf: (name, reason) => `${name} answered: “${reason}”`,
  done: 'done',
  next: 'waiting',
});

export const missingLabels: typeof nb.missingLabels = translated(nb.missingLabels, {
  period: 'Start and end',
  weekdays: 'Days',
  hoursPerWeek: 'Hours a week',
  goals: 'Goals',
  contact: 'Contact person',
});

export const timelineText: typeof nb.timelineText = translated(nb.timelineText, {
  start: 'First day',
  end: 'End',
  endTalk: 'Last talk',
  checkIn: (n) => `Talk ${n}`,
  review: 'NAV decides whether it goes on',
  done: 'Done',
  due: 'Now',
  today: 'Today',
  none: 'The dates come when all have said yes to the plan.',
  said: (who, words) => `${who}: ${words}`,
  works: (words) => `Goes well: ${words}`,
  next: (words) => `Happens now: ${words}`,
  nextStep: (words) => `Next step: ${words}`,
  inDays: (days) => (days === 1 ? 'tomorrow' : `in ${count(days, 'day', 'days')}`),
});

export const placementText: typeof nb.placementText = translated(nb.placementText, {
  loading: 'The page is coming …',
  calendar: 'Add to calendar',
  agreement: 'Print the agreement',
  plan: 'Print the plan',
  back: 'Back',
  notNow: 'Not now',
  noTalk: 'There is no talk here any more.',
  stale: 'The plan has changed. Read it again.',
  over: 'Something has changed. Look it over, and try again.',
  on: (day) => dayWords(day),
  changedFrom: (words) => `Before: ${words}`,
  changedTo: (words) => `Now: ${words}`,
  nothing: 'nothing',
});
