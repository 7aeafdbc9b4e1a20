import { translated } from '#shared/translated.ts';
import * as nb from '../nb/opening-form.ts';
import { count } from './plain-words.ts';

export const openingFormText: typeof nb.openingFormText = translated(nb.openingFormText, {
  newTitle: 'New job or place',
  editTitle: 'Edit job or place',
  loading: 'The form is coming …',
  back: 'My jobs and places',
  for: (employer) => `For ${employer}`,
  sections: {
    kind: 'What do you offer?',
    work: 'The job',
    texts: 'Tell about the job',
    language: 'Norwegian',
    time: 'Time',
    needs: 'What the job demands',
    contact: 'Contact',
  },
  workIntro: 'Title, occupation and municipality are needed. Fill in the rest when you know it.',
  textsIntro:
    'Write in Norwegian, the way you speak: learning it is the point. Short sentences and everyday words reach most people.',
  languageIntro:
    'How much Norwegian is needed on the first day? Choose a level where the job demands it, and “No demand” otherwise. People learn the rest at work.',
  needsIntro: 'Choose only what the job really demands.',
  contactIntro: 'Whoever can answer questions. All who see the job see this.',
});

const targetGroup =
  'This says who the job is for. Then others can guess something about the person who gets it. Take the words away.';

const hourFaults = {
  required: 'Write the least number of hours.',
  wrong_type: 'Write the hours as a number, for example 37.5.',
  out_of_range: 'Write a number above 0 and not above 48.',
};

export const openingFields: typeof nb.openingFields = translated(nb.openingFields, {
  kind: { label: 'Kind', faults: { required: 'Choose a kind.', unknown_code: 'Choose a kind.' } },
  title: {
    label: 'Title',
    description: 'In Norwegian, for example “Renholder på sykehjem”.',
    letters: 200,
    faults: { required: 'Write a title.', names_target_group: targetGroup },
  },
  occupation: {
    label: 'Occupation',
    description: 'Write it in Norwegian, in your own words, for example “vaskehjelp”.',
    faults: { required: 'Choose an occupation.', invalid_format: 'Choose an occupation.' },
  },
  municipality: {
    label: 'Municipality',
    description: 'Where the work is done.',
    faults: { required: 'Choose a municipality.', invalid_format: 'Choose a municipality.' },
  },
  remote: { label: 'The work can be done from home' },
  places: {
    label: 'Number of places',
    faults: {
      wrong_type: 'Write the number in digits.',
      out_of_range: 'Write a whole number from 1 to 1000.',
    },
  },
  tasks: {
    label: 'Tasks',
    letters: 200,
    items: 20,
    description: 'One task on each line, for example “Vaske gulv og trapper”.',
    faults: {
      required: 'Write at least one task, or tell about the workplace.',
      names_target_group: targetGroup,
    },
  },
  youGet: {
    label: 'This is what you get',
    letters: 200,
    items: 20,
    description: 'One point on each line, for example “En fast fadder som hjelper deg”.',
    faults: { names_target_group: targetGroup },
  },
  youNeed: {
    label: 'This is what you need',
    letters: 200,
    items: 20,
    description: 'One point on each line, for example “Du liker å jobbe med mennesker”.',
    faults: { names_target_group: targetGroup },
  },
  description: {
    label: 'More about the workplace',
    letters: 5000,
    description: 'A few sentences about the place and the people.',
    faults: { names_target_group: targetGroup },
  },
  languageRequirement: {
    label: 'Norwegian that is demanded',
    faults: { required: 'Say how much Norwegian is needed. “No demand” is an answer, too.' },
  },
  'languageRequirement.listening': { label: 'Listening' },
  'languageRequirement.reading': { label: 'Reading' },
  'languageRequirement.speaking': { label: 'Speaking' },
  'languageRequirement.writing': { label: 'Writing' },
  languageSupport: { label: 'Help with Norwegian at work' },
  norwegianUse: { label: 'How much Norwegian does the work take?' },
  mentorLanguages: {
    label: 'Other languages at the workplace',
    items: 20,
    description: 'Languages that a buddy or a colleague speaks. They make the start easier.',
  },
  hoursPerWeek: {
    label: 'Hours a week',
    description: 'Are the hours fixed? Then fill in the first field only.',
    faults: { range_reversed: 'The first number must be the smaller one.' },
  },
  'hoursPerWeek.min': { label: 'Least number of hours', faults: hourFaults },
  'hoursPerWeek.max': { label: 'Greatest number of hours', faults: hourFaults },
  daysPerWeek: {
    label: 'Days a week',
    faults: {
      wrong_type: 'Write the days as a number.',
      out_of_range: 'These are more days than there are to choose from.',
    },
  },
  weekdays: {
    label: 'Possible days',
    description: 'The days on which one can work. Leave it empty if that is not decided.',
  },
  shifts: { label: 'When in the day?' },
  startDate: { label: 'First day', description: 'Empty means: as you agree.' },
  endDate: {
    label: 'The job lasts until',
    description: 'Empty means that it has no end.',
    faults: {
      range_reversed: 'The end must come after the first day.',
      out_of_range: 'The last day has passed. Choose a day to come.',
    },
  },
  deadline: {
    label: 'Answer by',
    description: 'The last day on which somebody can answer. Not shown after that day.',
    faults: { out_of_range: 'That day has passed. Choose a day to come.' },
  },
  demands: { label: 'The job has' },
  driversLicences: { label: 'Driving licence', description: 'Write, or choose from the list.' },
  qualifications: {
    label: 'Approvals or courses',
    items: 20,
    description: 'Only what the law or the job demands. Write, or choose from the list.',
  },
  contact: {
    label: 'Contact',
    faults: { required: 'Write an e-mail address or a phone number that people can answer to.' },
  },
  'contact.name': { label: 'Name', letters: 200, faults: { names_target_group: targetGroup } },
  'contact.email': {
    label: 'E-mail',
    faults: { invalid_format: 'Write the whole e-mail address, for example name@firm.no.' },
  },
  'contact.phone': {
    label: 'Phone',
    faults: { invalid_format: 'Write the phone number in digits only.' },
  },
});

const advisorsAndParticipants = 'Only participants and advisors see it.';
const everybody = 'Everybody can see it.';

export const kindText: typeof nb.kindText = translated(nb.kindText, {
  vacancy: { explanation: 'An ordinary job with pay, full or part time.', seenBy: everybody },
  wage_subsidy: {
    explanation: 'An ordinary job. NAV pays some of the wage for a time.',
    seenBy: advisorsAndParticipants,
  },
  work_training: {
    explanation:
      'Somebody tries the job for a time, without pay from you. Does not replace ordinary staff.',
    seenBy: advisorsAndParticipants,
  },
  language_practice: {
    explanation: 'Somebody learns Norwegian with you, often two days a week beside school.',
    seenBy: advisorsAndParticipants,
  },
  apprenticeship: {
    explanation: 'Somebody learns the trade with you, is paid and takes a trade certificate.',
    seenBy: everybody,
  },
});

export const languageText: typeof nb.languageText = translated(nb.languageText, {
  noDemand: 'No demand',
  noDemandWords: 'It is fine to begin without.',
  notAnswered: 'Choose',
  notAnsweredWords: 'Not answered yet. Readers see “not stated”.',
  askForNothing: 'No Norwegian demanded',
  meaning: (words) => `The participant reads: “${words}”`,
  usual: (levels) => `Usual in this occupation: ${levels}. That is our assumption.`,
  usualUnknown: 'We do not know what is usual in this occupation.',
  useUsual: 'Use what is usual',
  skillLevel: (skill, level) => `${skill.toLowerCase()} ${level}`,
  aboveUsual: (usual) =>
    `Higher than what we think is usual (${usual}). Does the job need it? A demand that is higher than the job needs can be unlawful discrimination.`,
  aboveNone:
    'We think that this is not usually needed in the occupation. A demand that is higher than the job needs can be unlawful discrimination.',
  nothing: 'no demand',
  useUnknown: 'Not decided',
  practice: 'This is a place to learn. You can ask for less Norwegian than in an ordinary job.',
});

export const readabilityText: typeof nb.readabilityText = translated(nb.readabilityText, {
  easy: 'Easy to read. Short sentences, everyday words.',
  middling: 'A little heavy to read. Try shorter sentences and everyday words.',
  hard: 'Heavy to read. Split the sentences and replace long words.',
  longSentences: (n, most, longest) =>
    `${count(n, 'sentence has', 'sentences have')} more than ${most} words. Split this one: “${longest}”`,
  longWords: (words) => `Long words: ${words}.`,
  lix: (lix) => `(LIX ${lix})`,
});

export const readerText: typeof nb.readerText = translated(nb.readerText, {
  reads: 'The participant reads:',
});

export const savingText: typeof nb.savingText = translated(nb.savingText, {
  fresh: 'We save the draft while you write.',
  inBrowser:
    'It is kept in this browser. We save it when title, occupation and municipality are filled in.',
  saved: (moment) => `Saved ${moment}`,
});

export const actionText: typeof nb.actionText = translated(nb.actionText, {
  publish: 'Publish',
  publishAgain: 'Publish again',
  save: 'Save changes',
  preview: 'See it as a participant',
  previewTitle: 'This is how the participant sees it',
  closePreview: 'Back to the form',
  untitled: 'Without a title',
  beforePublishing: 'This is missing before you can publish:',
  advice: 'Readers want to know this, but it is not there yet:',
});

export const faultText: typeof nb.faultText = translated(nb.faultText, {
  targetGroup: (isPublic) =>
    isPublic
      ? 'This says who the job is for. Everybody can read it. Then others can guess something about the person who gets the job. Take the words away.'
      : 'This says who the place is for. Then those at work can guess something about the person who comes. Take the words away.',
  markedWords: 'This says who the place is for:',
  line: (line, words) => `Line ${line}: ${words}`,
});
