import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-profile.ts';
import { format } from './format.ts';
import { dayWords, kilometres } from './plain-words.ts';

export * from '../nb/own-profile.ts';

export const ownProfileText: typeof nb.ownProfileText = translated(nb.ownProfileText, {
  title: 'My profile',
  intro: 'This is what we know about you. We use it to find a job that fits.',
  back: 'My page',
  loading: 'The page is coming …',
  open: 'See what we know about you',
  openTitle: 'My profile',
  nothing: 'We know nothing about this yet.',
  wrong: 'This is wrong',
  about: {
    norwegian: 'Norwegian and other languages',
    wishes: 'What you want to work with',
    availability: 'When and where you can work',
    skills: 'Courses, papers and driving licence',
    limits: 'What you cannot do at work',
    background: 'Jobs and school before',
    programme: 'Your programme',
    other: 'Name and municipality',
  },
  said: (at, text) => `You wrote ${format.dayOrTime(at)}: “${text}”`,
  handled: (at) => `An advisor looked at it ${format.dayOrTime(at)}.`,
  thanks: 'Thank you! Your advisor can read what you wrote.',
  everything: 'All that we keep about you',
});

export const profileLineText: typeof nb.profileLineText = translated(nb.profileLineText, {
  level: (skill, level, source, day) => `${skill}: ${level} (${source}, ${dayWords(day)})`,
  languages: (names) => `Other languages: ${format.list(names)}`,
  goal: (title) => `Your goal: ${title}`,
  avoid: (titles) =>
    titles.length > 3
      ? `Not this: ${titles.slice(0, 3).join(', ')} and jobs like these`
      : `Not this: ${titles.join(', ')}`,
  kinds: (names) => `Only this: ${format.list(names)}`,
  days: (names) => `Days: ${format.list(names)}`,
  shifts: (names) => `Time of day: ${format.list(names)}`,
  travel: (km) => `You can travel ${kilometres(km)}`,
  place: 'We know about where you live',
  licences: (classes) => `Driving licence class ${format.list(classes)}`,
  years: (title, years) =>
    years < 1 ? `${title}, less than 1 year` : `${title}, ${format.number(years)} years`,
  from: (start, end) =>
    end
      ? `From ${format.dayInWords(start)} to ${format.dayInWords(end)}`
      : `From ${format.dayInWords(start)}`,
});

export const correctionText: typeof nb.correctionText = translated(nb.correctionText, {
  title: 'This is wrong',
  back: 'Back',
  fields: {
    text: {
      label: 'What is wrong?',
      description: 'Write what is right. Your advisor reads it.',
      faults: { required: 'Write some words about what is wrong.' },
    },
  },
  save: 'Send to your advisor',
  stay: 'Go back',
});
