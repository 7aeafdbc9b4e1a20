import { translated } from '#shared/translated.ts';
import * as nb from '../nb/interest.ts';
import { format } from './format.ts';
import { count, languageName } from './plain-words.ts';

export const interestText: typeof nb.interestText = translated(nb.interestText, {
  title: 'I am interested',
  back: 'Back',
  loading: 'The page is coming …',
  at: (employer) => `at ${employer}`,
  what: 'This is what they get to know',
  name: (name) => `Your name: ${name}`,
  nameAlways: 'They always get your name.',
  all: 'Tick all',
  nothingKnown: 'We know no more about you yet. They only get your name.',
  protectedName: 'Your address is hidden. So they only get your name.',
  fields: {
    shares: {
      label: 'What more do you want to show?',
      description: 'You choose. We have not ticked anything for you.',
    },
    message: {
      label: 'Do you want to write to them?',
      description: 'You can leave this empty.',
    },
  },
  next: 'This happens now',
  steps: (employer) => [
    'You say yes here.',
    'Your advisor reads it and sends it on.',
    `${employer} gets to see your name and what you ticked.`,
    'They say yes or no. You see the answer on “My page”.',
  ],
  onlyThis: 'Your yes is for this one place only. No other place gets to see it.',
  asItIs: 'If something about you changes, they see the new.',
  takeBack: 'You can take it back until they have answered.',
  yes: 'Yes, I am interested',
  refused: 'You cannot answer this one now. It may be taken, or it is too late.',
  already: {
    title: 'You have answered this one before',
    see: 'See how it goes',
  },
  closed: {
    title: 'This place is closed',
    words: 'It may be taken. Or it is too late.',
    matches: 'See what fits you',
  },
  waits: {
    title: 'Thank you! You have said yes',
    words: 'You are without a net now. We keep your answer on this phone.',
    page: 'Go to my page',
  },
  hidden: {
    title: 'Talk to your advisor first',
    words: 'You are hidden. So we cannot send anything about you.',
    page: 'Go to my page',
  },
});

export const ownPartLabels: typeof nb.ownPartLabels = translated(nb.ownPartLabels, {
  norwegian: 'How well you know Norwegian',
  languages: 'Other languages you know',
  experience: 'What you have worked with before',
  education: 'How much school you have',
  qualifications: 'Courses and certificates you have',
  licences: 'Driving licences you have',
  availability: 'When you can work',
});

export const knownPartText: typeof nb.knownPartText = translated(nb.knownPartText, {
  level: (skill, level) => `${skill} – ${level}`,
  languages: (codes) => format.list(codes.map(languageName)),
  years: (occupation, years) =>
    years < 1 ? `${occupation}, under 1 year` : `${occupation}, ${count(years, 'year', 'years')}`,
  licences: (classes) => `Class ${format.list(classes)}`,
  days: (days) => `Days: ${format.list(days)}`,
});
