import { translated } from '#shared/translated.ts';
import * as nb from '../nb/employer-placement.ts';
import { planFormText } from './advisor-placement.ts';
import { format } from './format.ts';
import { count, dayWords } from './plain-words.ts';

export const agreementsText: typeof nb.agreementsText = translated(nb.agreementsText, {
  title: 'Agreements',
  intro: 'You who have said yes to each other. What was changed last comes first.',
  loading: 'The agreements are coming …',
  views: 'Show agreements',
  all: 'All',
  found: (n) => count(n, 'agreement', 'agreements'),
  none: 'No agreements here.',
  noneHelp: 'When you say yes to somebody, the agreement comes here.',
  pages: 'Pages',
  head: {
    person: 'Who',
    title: 'Place',
    state: 'State',
    next: 'What happens now',
    period: 'Period',
  },
});

export const employerPlacementText: typeof nb.employerPlacementText = translated(
  nb.employerPlacementText,
  {
    title: (name, title) => `${name} – ${title}`,
    inTab: 'Agreement',
    back: 'All agreements',
    nextTitle: 'What happens now?',
    plan: 'The plan',
    edit: 'Change the plan',
    timeline: 'The period',
    links: 'On paper and in a calendar',
    names: { employer: 'You', advisor: 'The municipality' },
    next: {
      fill: 'The plan is not finished. This is missing:',
      fillOthers: 'The municipality fills in the rest.',
      approve: {
        participant: (name) => `${name} is to say yes to the plan. You can wait.`,
        employer: () => 'Read the plan. Say yes if you agree.',
        advisor: () => 'The municipality says yes last. You can wait.',
      },
      begin: (name, day) => `All have said yes. ${name} begins ${dayWords(day)}.`,
      talk: (day) => `The next talk is ${dayWords(day)}.`,
      talkDue: 'We would like to know how it goes. Please answer 2 questions.',
      go_on: (day) =>
        day ? `The place ends ${dayWords(day)}.` : 'It is not decided when it ends.',
      end: 'The time is up. The municipality contacts you about a last talk.',
      ended: 'The agreement has ended.',
      cancelled: 'The agreement did not come to be.',
    },
    nextShort: {
      fill: 'The plan is being made',
      approve: {
        participant: (name) => `${name} answers`,
        employer: () => 'You answer',
        advisor: () => 'The municipality answers',
      },
      begin: (day) => `Begins ${format.day(day)}`,
      talk: (day) => `Talk ${format.day(day)}`,
      talkDue: 'Answer 2 questions',
      go_on: (day) => (day ? `Ends ${format.day(day)}` : 'Goes on'),
      end: 'The municipality contacts you',
      ended: 'Ended',
      cancelled: 'Cancelled',
    },
    changed: 'What held before holds until all have said yes to the new plan.',
    approve: 'Yes, we agree',
    approveHelp: 'Is something wrong? Change the plan, or call the municipality.',
    talk: 'Answer 2 questions',
    expectedTitle: 'This is your part',
    expected: {
      contact: (name) => `${name} welcomes them, and is the one to ask.`,
      noContact: 'Choose a contact person who welcomes them.',
      mentor: (name) => `${name} is the buddy and helps at the start.`,
      tasks: 'Show how the tasks are done. Say so when something is good.',
      norwegian: 'Speak Norwegian together every day, in the breaks, too.',
      talks: (weeks) =>
        weeks === 1
          ? 'Answer 2 questions every week.'
          : `Answer 2 questions every ${format.number(weeks)} weeks.`,
      absence: 'Call the municipality if somebody does not come, or if something is hard.',
    },
    done: {
      approve: 'You have said yes to the plan.',
      edit: 'The plan is saved.',
      talk: 'Thank you for the answer.',
      end: 'The agreement has ended.',
    },
    write: { first: 'Answer', again: 'Change the answer' },
    showVersions: 'Show earlier plans',
    hideVersions: 'Hide earlier plans',
    noVersions: 'No earlier plans.',
    version: (at) => `Approved ${format.dayOrTime(at)}. This was changed afterwards:`,
    sameAsNow: 'Nothing has been changed yet.',
    overdue: 'The time is up.',
    required:
      'Have you talked with the staff representatives about the place? Tell the municipality.',
  },
);

export const employerPlanTerms: typeof nb.employerPlanTerms = translated(nb.employerPlanTerms, {
  tasks: 'Tasks',
  period: 'When',
  days: 'Days and hours',
  goals: 'Goals',
  contact: 'Contact person with you',
  mentor: 'Buddy',
  adaptation: 'This must be different',
  followUp: 'Follow-up',
  legalBasis: 'Who is responsible',
  discussedWithStaff: 'Talked with the staff representatives',
});

export const employerTalkText: typeof nb.employerTalkText = translated(nb.employerTalkText, {
  title: 'How is it going?',
  about: (name, title) => `${name} – ${title}`,
  fields: {
    works: {
      label: 'What goes well?',
      letters: 1000,
      faults: { required: 'Answer one of the questions.' },
    },
    next: {
      label: 'What should happen next?',
      description:
        'More responsibility, more Norwegian, fewer hours? If something is hard, write it here.',
      letters: 1000,
    },
  },
  whoReads: (name) => `The municipality reads the answer. ${name} can read it, too.`,
  save: 'Send the answer',
});

const { fields } = planFormText;

export const employerPlanFormText: typeof nb.employerPlanFormText = translated(
  nb.employerPlanFormText,
  {
    save: 'Save the plan',
    discard: 'Discard the changes',
    backAgain: 'If you change tasks, days or hours, all have to say yes again.',
    sections: { work: 'The work', people: 'Who' },
    fields: {
      tasks: fields.tasks,
      weekdays: fields.weekdays,
      hoursPerWeek: fields.hoursPerWeek,
      contact: { label: 'Contact person with you' },
      'contact.name': fields['contact.name'],
      'contact.email': fields['contact.email'],
      'contact.phone': fields['contact.phone'],
      mentor: fields.mentor,
      'mentor.name': fields['mentor.name'],
      'mentor.languages': fields['mentor.languages'],
    },
  },
);
