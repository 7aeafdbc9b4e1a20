import { translated } from '#shared/translated.ts';
import * as nb from '../nb/participant-form.ts';
import { lowerFirst } from './format.ts';

const day = { required: 'Choose a date.' };
const level = { required: 'Choose a level.' };
const source = { required: 'Choose a source.' };

export const participantFields: typeof nb.participantFields = translated(nb.participantFields, {
  displayName: {
    label: 'Name',
    description: 'As the name is to stand in the lists.',
    letters: 200,
    faults: { required: 'Write a name.' },
  },
  responsible: {
    label: 'Responsible',
    description: 'Who follows up. Without a choice it is you.',
    faults: { unknown_code: 'Choose an advisor or a leader in the municipality.' },
  },
  protection: {
    label: 'Protected address',
    description:
      'Then only the one responsible and the leaders see the participant. The home is deleted.',
  },
  norwegian: { label: 'Norwegian' },
  'norwegian.listening': { label: 'Listening' },
  'norwegian.listening.level': { label: 'Listening: level', faults: level },
  'norwegian.listening.source': { label: 'Listening: source', faults: source },
  'norwegian.listening.date': { label: 'Listening: date', faults: day },
  'norwegian.reading': { label: 'Reading' },
  'norwegian.reading.level': { label: 'Reading: level', faults: level },
  'norwegian.reading.source': { label: 'Reading: source', faults: source },
  'norwegian.reading.date': { label: 'Reading: date', faults: day },
  'norwegian.speaking': { label: 'Speaking' },
  'norwegian.speaking.level': { label: 'Speaking: level', faults: level },
  'norwegian.speaking.source': { label: 'Speaking: source', faults: source },
  'norwegian.speaking.date': { label: 'Speaking: date', faults: day },
  'norwegian.writing': { label: 'Writing' },
  'norwegian.writing.level': { label: 'Writing: level', faults: level },
  'norwegian.writing.source': { label: 'Writing: source', faults: source },
  'norwegian.writing.date': { label: 'Writing: date', faults: day },
  languages: {
    label: 'Other languages than Norwegian',
    items: 20,
    description:
      'If the participant shares a language with somebody at work, it counts as one level of Norwegian.',
  },
  wishes: {
    label: 'Add a wish',
    items: 10,
    description:
      'Write an occupation in everyday Norwegian, for example “vaskehjelp”. At most 10 wishes.',
    faults: { too_many: 'At most 10 wishes. Take some away.' },
  },
  goal: {
    label: 'Goal in the long run',
    description:
      'An occupation that the participant wants to reach one day, for example after more school.',
  },
  avoid: {
    label: 'Add an occupation that the participant does not want',
    items: 50,
    description: 'Openings in these occupations are not shown.',
  },
  acceptedKinds: { label: 'Accepts', description: 'No ticks means all kinds.' },
  freeWeekdays: {
    label: 'Free days',
    description: 'Days without school. No ticks means all days.',
  },
  acceptedShifts: { label: 'Working hours', description: 'No ticks means all hours.' },
  hoursPerWeek: {
    label: 'Hours a week',
    description: 'Empty means that any number of hours fits.',
    faults: { range_reversed: 'From must be lower than to.' },
  },
  'hoursPerWeek.min': { label: 'From', faults: { out_of_range: 'From 1 to 48 hours.' } },
  'hoursPerWeek.max': { label: 'To', faults: { out_of_range: 'From 1 to 48 hours.' } },
  maxTravelKm: {
    label: 'Travels at most (km)',
    description: 'In a straight line. Empty means 50 km.',
    faults: { out_of_range: 'From 1 to 500 km.', wrong_type: 'Write a number.' },
  },
  position: {
    label: 'Home',
    description:
      'Write a postcode or a place. Empty means the centre of the municipality. We save roughly where.',
  },
  driversLicences: { label: 'Driving licence' },
  qualifications: { label: 'Approvals and courses', items: 20 },
  cannot: {
    label: 'Cannot',
    description: 'Only what the participant cannot do at work. Never why.',
  },
  education: { label: 'Schooling' },
  experience: {
    label: 'Add experience from work',
    items: 30,
    description: 'Experience and schooling do not count in the score.',
  },
  'experience.*.years': {
    label: 'Years',
    faults: { required: 'Write the number of years.', out_of_range: 'From 0 to 60 years.' },
  },
  programme: { label: 'Introduction programme' },
  'programme.start': {
    label: 'Begins',
    faults: { required: 'Write when the programme begins.' },
  },
  'programme.end': { label: 'Ends' },
});

export const participantFormText: typeof nb.participantFormText = translated(
  nb.participantFormText,
  {
    newTitle: 'New participant',
    editTitle: (name) => `Edit ${name}`,
    inTab: 'Edit a participant',
    loading: 'The form is coming …',
    back: 'Back to the profile',
    intro:
      'Only the name has to be filled in. Write only what is needed to find a place and to follow up.',
    sections: {
      person: 'The participant',
      norwegian: 'Norwegian',
      wishes: 'Wishes',
      work: 'Can work',
      skills: 'Can and has',
      limits: 'Avoids',
      background: 'Background',
    },
    norwegianIntro:
      'Levels as in the Norwegian test (Norskprøven). Fill in all four at once. If one skill is different, change it below.',
    wishesIntro: 'The first wish counts most.',
    oneself: 'Myself',
    unnamed: 'As before',
    protections: {
      none: 'No',
      confidential: 'Yes, confidential',
      strict: 'Yes, strictly confidential',
    },
    notChosen: 'Choose',
    allLevel: 'All four: level',
    allSource: 'All four: source',
    allDate: 'All four: date',
    notAlike: 'Choose for all four',
    placeStored: 'The home is saved',
    noEducation: 'Not stated',
    wishList: 'Wishes in order',
    up: (title) => `Move ${lowerFirst(title)} up`,
    down: (title) => `Move ${lowerFirst(title)} down`,
    remove: (title) => `Take ${lowerFirst(title)} away`,
    moved: (title, place, of) => `${title} is now wish ${place} of ${of}`,
    removed: (title) => `${title} is taken away`,
    avoidList: 'Occupations that the participant does not want',
    widen: 'Include the occupations around it',
    experienceList: 'Experience from work',
    save: 'Save',
    discard: 'Discard the changes',
    experienceWords: (title, years) =>
      years === '' ? title : `${title} (${years} ${years === '1' ? 'year' : 'years'})`,
  },
);
