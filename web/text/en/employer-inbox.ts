import { translated } from '#shared/translated.ts';
import * as nb from '../nb/employer-inbox.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

const people = (n: number): string => count(n, 'request', 'requests');

export const employerInboxText: typeof nb.employerInboxText = translated(nb.employerInboxText, {
  title: 'Requests',
  waitingLink: (n) => `${people(n)} ${n === 1 ? 'waits' : 'wait'} for an answer`,
  views: 'Show requests',
  toAnswer: 'Wait for an answer',
  answered: 'Done',
  loading: 'The requests are coming …',
  pages: 'Pages',
  none: 'Nobody waits for an answer from you now.',
  noneAnswered: 'There is nothing here yet.',
  noneHelp: 'When somebody wants to come to you, you see it here.',
  wants: 'Wants:',
  theOpening: 'the job',
  sharedOn: (at) => `Came ${format.dayOrTime(at)}`,
  message: (name) => `A greeting from ${name}`,
  nothingShared: 'Only the name is shared. Do ask for more when you talk together.',
  nobody: 'A person',
  noPlace: 'No place is free now. If a place becomes free, you can say yes.',
  yes: 'Yes, gladly',
  no: 'No',
  about: (action, name) => `${action}: ${name}`,
  saidYes: (name) => `You have said yes to ${name}. The place is held.`,
  saidNo: (name) => `You have said no to ${name}. Whoever asked gets to know.`,
  yesTitle: (name) => `Yes to ${name}?`,
  noTitle: (name) => `No to ${name}?`,
  yesIntro: 'A yes takes a place. Then you are contacted about an agreement.',
  noIntro: 'Whoever asks gets to know the reason.',
  state: {
    accepted: 'You said yes',
    rejected: 'You said no',
    withdrawn: 'Taken back',
    expired: 'Time ran out',
  },
  toAgreement: 'See the agreement',
  facts: {
    norwegian: 'Norwegian',
    languages: 'Other languages',
    experience: 'Has worked as',
    education: 'Schooling',
    qualifications: 'Trade certificates and approvals',
    driversLicences: 'Driving licence',
    hoursPerWeek: 'Hours a week',
    freeWeekdays: 'Can come on these days',
  },
  notStated: 'Not stated',
  years: (occupation, years) => `${occupation}, ${count(years, 'year', 'years')}`,
});

export const employerAnswerText: typeof nb.employerAnswerText = translated(nb.employerAnswerText, {
  fields: {
    reason: { label: 'Reason for the no', faults: { required: 'Choose a reason.' } },
    text: {
      label: 'In your own words',
      letters: 500,
      faults: { required: 'Write the reason in a few words.' },
    },
    interpreter: {
      label: 'Did you talk together with an interpreter?',
      description: 'You can skip this.',
    },
  },
  noInterpreter: 'No',
  confirm: { accept: 'Yes, gladly', reject: 'Send the no' },
  cancel: 'Cancel',
  close: 'Close',
  refused: {
    placeTaken:
      'The place is taken. The request stays, so you can say yes if a place becomes free.',
    asItWas:
      'Something has changed while you looked at this. If the job is closed, you cannot say yes.',
    accepted: 'Somebody with you has said yes already.',
    declined: 'The person has said no.',
    rejected: 'Somebody with you has said no already.',
    withdrawn: 'The request is taken back. You do not have to answer.',
    expired: 'Time ran out before you answered.',
  },
});
