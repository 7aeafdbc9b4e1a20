import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-placement.ts';
import { format } from './format.ts';
import { count, dayWords } from './plain-words.ts';

export const placementsText: typeof nb.placementsText = translated(nb.placementsText, {
  title: 'Places',
  intro: 'All places in the municipality, from plan to end. What changed last comes first.',
  loading: 'The places are coming …',
  views: 'Show places',
  all: 'All',
  found: (n) => count(n, 'place', 'places'),
  none: 'No places here.',
  noneHelp: 'A place comes when the employer has said yes to a suggestion.',
  narrowed: 'Only one participant or one job.',
  showAll: 'Show all',
  pages: 'Pages',
  head: {
    participant: 'Participant',
    title: 'Place',
    state: 'State',
    next: 'What happens now',
    period: 'Period',
    changed: 'Changed',
  },
  noPeriod: 'Not decided',
  period: (start, end) =>
    end ? `${format.day(start)} – ${format.day(end)}` : `From ${format.day(start)}`,
});

export const advisorPlacementText: typeof nb.advisorPlacementText = translated(
  nb.advisorPlacementText,
  {
    title: (name, title) => `${name} – ${title}`,
    inTab: 'Place',
    back: 'All places',
    nextTitle: 'What happens now?',
    plan: 'The plan',
    edit: 'Change the plan',
    approvals: 'Who has said yes',
    timeline: 'The period',
    history: 'History',
    links: 'More',
    toParticipant: (name) => `The page of ${name}`,
    toReferral: 'The suggestion',
    toOpening: 'The job',
    names: { employer: 'The employer', advisor: 'The advisor' },
    next: {
      fill: 'The plan is not finished. This is missing before anybody can say yes:',
      approve: {
        participant: 'The participant is to say yes to the plan.',
        employer: 'The employer is to say yes to the plan.',
        advisor: 'All the others have said yes. You approve last.',
      },
      both: 'The participant and the employer are to say yes to the plan. You approve last.',
      begin: (day) => `All have said yes. The first day is ${dayWords(day)}.`,
      talk: (day) => `The next talk is ${dayWords(day)}.`,
      talkDue: (day) =>
        `The talk should have been ${dayWords(day)}. Write what you agreed on with each other.`,
      go_on: (day) =>
        day ? `The place ends ${dayWords(day)}.` : 'The place goes on without an end date.',
      end: 'The time is up. Hold the last talk, or set a new end date.',
      ended: 'The place is finished.',
      cancelled: 'The place did not come to be.',
    },
    nextShort: {
      fill: 'Finish the plan',
      approve: {
        participant: 'The participant answers',
        employer: 'The employer answers',
        advisor: 'You approve',
      },
      both: 'Both answer',
      begin: (day) => `Begins ${format.day(day)}`,
      talk: (day) => `Talk ${format.day(day)}`,
      talkDue: (day) => `Talk was ${format.day(day)}`,
      go_on: (day) => (day ? `Ends ${format.day(day)}` : 'Goes on'),
      end: 'Hold the last talk',
      ended: 'Finished',
      cancelled: 'Finished',
    },
    changed: 'What held before holds until all have said yes to the new plan.',
    cancelReason: (reason) => `Reason: ${reason}`,
    approve: 'Approve the plan',
    approveFor: { participant: 'Yes for the participant', employer: 'Yes for the employer' },
    approveForHelp: 'Use this when somebody has said yes to you, by phone or in a talk.',
    writeTalk: 'Write about the talk',
    end: 'Hold the last talk',
    endEarly: 'End the place',
    cancel: 'Cancel the place',
    navApproves: 'NAV is responsible. An advisor in NAV or a leader approves.',
    churn: (stays) => `${count(stays, 'stay', 'stays')} with this employer did not lead to a job.`,
    done: {
      approve: 'You have said yes to the plan.',
      participant: 'You have said yes for the participant.',
      employer: 'You have said yes for the employer.',
      cancel: 'The place is cancelled. It is free again.',
      end: 'The last talk is saved.',
      edit: 'The plan is saved.',
      talk: 'The talk is saved.',
    },
    write: { first: 'Write', again: 'Change' },
    versions: 'Earlier plans',
    showVersions: 'Show earlier plans',
    hideVersions: 'Hide earlier plans',
    noVersions: 'No earlier plans.',
    version: (at) => `Approved ${format.dayOrTime(at)}. This was changed afterwards:`,
    sameAsNow: 'Nothing has been changed yet.',
  },
);

export const placementWarningText: typeof nb.placementWarningText = translated(
  nb.placementWarningText,
  {
    near_limit: 'The place ends near the longest time that is allowed.',
    over_limit: 'The place lasts longer than is allowed. Set a new end date.',
    same_weekday: 'The participant has two places on the same day.',
    required: 'The place has not been discussed with the staff representatives yet.',
    overdue: 'The time is up, and nobody has held the last talk.',
  },
);

export const advisorPlanTerms: typeof nb.advisorPlanTerms = translated(nb.advisorPlanTerms, {
  tasks: 'Tasks',
  period: 'When',
  days: 'Days and hours',
  goals: 'Goals',
  contact: 'Contact person',
  mentor: 'Buddy',
  adaptation: 'What is to be different',
  followUp: 'Follow-up',
  why: 'Why this place',
  occupation: 'Occupation',
  legalBasis: 'Who is responsible',
  extendedLimit: 'NAV has given more time',
  discussedWithStaff: 'Discussed with staff representatives',
});

export const placementStepText: typeof nb.placementStepText = translated(nb.placementStepText, {
  change: (parts) => `changed ${parts}`,
  approve: {
    participant: 'said yes',
    employer: 'said yes',
    advisor: 'approved the plan',
  },
  approveFor: {
    participant: 'said yes for the participant',
    employer: 'said yes for the employer',
  },
  make: 'said yes to having the participant, and the plan was begun',
  cancel: 'cancelled the place',
  end: 'held the last talk',
  tookBack: (n) =>
    n === 1 ? 'One must say yes again.' : `${format.number(n)} must say yes again.`,
  reason: (words) => `Reason: ${words}`,
  interpreter: (language) => `With an interpreter (${language})`,
  parts: {
    title: 'the title',
    occupation: 'the occupation',
    tasks: 'the tasks',
    weekdays: 'the days',
    hoursPerWeek: 'the hours a week',
    contact: 'the contact person',
    mentor: 'the buddy',
    period: 'the period',
    goals: 'the goals',
    adaptation: 'what is to be different',
    adaptationShared: 'who sees what is to be different',
    followUp: 'the follow-up',
    why: 'the reason for the place',
    legalBasis: 'who is responsible',
    extendedLimit: 'the longer time',
    discussedWithStaff: 'the discussion with the staff representatives',
  },
});

export const placementActText: typeof nb.placementActText = translated(nb.placementActText, {
  fields: {
    'onBehalf.reason': {
      label: 'Why you answer for them',
      faults: { required: 'Write why you answer for them.' },
    },
    reason: { label: 'Reason', faults: { required: 'Write the reason.' } },
    interpreter: { label: 'Did you talk with an interpreter?' },
  },
  noInterpreter: 'No',
  intro: {
    approve: 'Then the plan holds. If somebody changes it later, all must say yes again.',
    participant:
      'The participant must have said yes to you. The participant gets to see what you answered.',
    employer: 'The employer must have said yes to you.',
    cancel: 'Then the place does not come to be. It is free for others again.',
  },
  confirm: {
    approve: 'Approve',
    participant: 'Save the yes',
    employer: 'Save the yes',
    cancel: 'Cancel the place',
  },
  cancel: 'Not now',
  close: 'Close',
});

export const endTalkText: typeof nb.endTalkText = translated(nb.endTalkText, {
  title: 'Last talk',
  intro: 'Write this together. Then the place is over. The participant can read all of it.',
  fields: {
    on: {
      label: 'When did it end?',
      faults: { out_of_range: 'Choose a day from the first day until today.' },
    },
    reason: { label: 'How did it go?', faults: { required: 'Choose what fits.' } },
    result: {
      label: 'What has the participant learnt?',
      description: 'Tasks, Norwegian, and what it is like to be at work.',
    },
    recommendation: { label: 'What should happen next?' },
    interpreter: { label: 'Did you talk with an interpreter?' },
  },
  noInterpreter: 'No',
  save: 'End the place',
  back: 'Not now',
  over: 'The place cannot be ended now.',
});

export const advisorTalkText: typeof nb.advisorTalkText = translated(nb.advisorTalkText, {
  title: (n) => `Talk ${n}`,
  review: 'NAV is to decide: go on, change or end.',
  saidTitle: 'This is what the others have written',
  nobody: 'Nobody else has written yet.',
  fields: {
    note: {
      label: 'Note',
      description: 'Only advisors read this.',
      faults: { required: 'Write some words about the talk.' },
    },
    norwegianUse: { label: 'How much Norwegian is used at work?' },
    nextStep: {
      label: 'Next step',
      description: 'The participant and the employer read this.',
    },
  },
  notSaid: 'Do not know',
  save: 'Save the talk',
});

export const planFormText: typeof nb.planFormText = translated(nb.planFormText, {
  title: 'Change the plan',
  loading: 'The plan is coming …',
  save: 'Save the plan',
  discard: 'Take away the changes',
  backAgain: 'If you change anything but the contact person and the buddy, all must say yes again.',
  sections: {
    work: 'The work',
    time: 'When',
    people: 'Who',
    purpose: 'Goals and reason',
    rules: 'Rules',
  },
  everyWeeks: 'How often do you talk with each other?',
  goalOther: 'What, then?',
  fields: {
    title: { label: 'Title' },
    occupation: { label: 'Occupation' },
    tasks: { label: 'Tasks', description: 'One on each line.' },
    period: { label: 'Period' },
    'period.start': { label: 'Begins' },
    'period.end': {
      label: 'Ends',
      faults: {
        over_limit: 'That long is not allowed. Choose an earlier day.',
        required: 'Choose when it ends.',
      },
    },
    weekdays: { label: 'Days at work' },
    hoursPerWeek: {
      label: 'Hours a week',
      faults: { out_of_range: 'Write a number above 0 and at most 48.' },
    },
    goals: {
      label: 'Goals',
      faults: { required: 'Write what “Something else” is.' },
    },
    contact: { label: 'Contact person at work' },
    'contact.name': { label: 'Name', faults: { required: 'Write the name.' } },
    'contact.email': { label: 'E-mail' },
    'contact.phone': { label: 'Phone' },
    mentor: { label: 'Buddy' },
    'mentor.name': { label: 'Name of the buddy', faults: { required: 'Write the name.' } },
    'mentor.languages': { label: 'Languages that the buddy knows' },
    adaptation: {
      label: 'What is to be different',
      description: 'What must be different at work? Do not write about health.',
    },
    adaptationShared: { label: 'The employer can read what is to be different' },
    followUp: { label: 'Follow-up' },
    'followUp.everyWeeks': {
      label: 'Weeks between the talks',
      faults: { out_of_range: 'Write a whole number from 1 to 12.' },
    },
    why: {
      label: 'Why this place',
      description: 'How does it help towards a job and better Norwegian? The law asks for this.',
      faults: { required: 'Write why.' },
    },
    legalBasis: { label: 'Who is responsible?' },
    extendedLimit: { label: 'NAV has decided that it can last longer' },
    discussedWithStaff: { label: 'Discussed with the staff representatives' },
    'discussedWithStaff.on': { label: 'Date' },
    'discussedWithStaff.with': { label: 'With whom' },
  },
});
