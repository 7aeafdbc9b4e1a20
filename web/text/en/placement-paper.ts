import { translated } from '#shared/translated.ts';
import * as nb from '../nb/placement-paper.ts';
import { format } from './format.ts';

export * from '../nb/placement-paper.ts';

export const placementPaperText: typeof nb.placementPaperText = translated(nb.placementPaperText, {
  agreement: 'Agreement about a place',
  plan: 'Plan for the place',
  print: 'Print',
  between: 'This agreement is between',
  person: 'The one who is to work',
  employer: 'Employer',
  municipality: 'The municipality',
  place: 'Place',
  duties: 'This is what we promise each other',
  dutyList: [
    'The one who works comes on time. If you are ill, you call the contact person.',
    'Those at work show you what to do. They speak Norwegian every day.',
    'The municipality talks with both on the days in the plan.',
    'If something becomes hard, we say so at once.',
    'All can ask to change the plan. Then all three must say yes again.',
  ],
  signs: 'Signature',
  date: 'Place and date',
  talks: 'Days on which we talk',
  firstDay: (day) => `${format.dayInWords(day)}: first day`,
  lastDay: (day) => `${format.dayInWords(day)}: end`,
  talk: (day, n) => `${format.dayInWords(day)}: talk ${n}`,
  notDecided: 'Not all have said yes to the plan yet.',
  notes: 'I want to ask about:',
  made: (day) => `Made ${day}.`,
});

export const paperTerms: typeof nb.paperTerms = translated(nb.paperTerms, {
  tasks: 'Tasks',
  period: 'When',
  days: 'Days and hours',
  goals: 'Goals',
  contact: 'Contact person',
  mentor: 'Buddy',
  adaptation: 'What is to be different',
  followUp: 'Follow-up',
  why: 'Why this place',
  legalBasis: 'Who is responsible',
});
