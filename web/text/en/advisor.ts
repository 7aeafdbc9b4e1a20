import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor.ts';
import { format, lowerFirst } from './format.ts';
import { count } from './plain-words.ts';

const notStated = 'Not stated';

export const participantsText: typeof nb.participantsText = translated(nb.participantsText, {
  protected: 'Protected',
  title: (municipality) => `Participants in ${municipality}`,
  loading: 'The participants are coming …',
  newParticipant: 'New participant',
  newOpening: 'New job or place',
  openings: 'Jobs in the municipality',
  filters: 'Find participants',
  narrowFilters: (n) => (n === 0 ? 'Filter and sort' : `Filter and sort (${n})`),
  name: 'Name',
  speaking: 'Speaks at least',
  category: 'Wants work in',
  ends: 'The programme ends',
  sort: 'Sort by',
  all: 'All',
  endsIn: {
    passed: 'Has ended',
    3: 'Within 3 months',
    6: 'Within 6 months',
    12: 'Within 12 months',
    unknown: notStated,
  },
  sortBy: {
    name: 'Name',
    speaking: 'Speaking',
    wish: 'First wish',
    end: 'Programme ends',
  },
  descending: (label) => `${label}, the other way round`,
  count: (shown, all) =>
    shown === all ? participants(all) : `${format.number(shown)} of ${participants(all)}`,
  reset: 'Clear all',
  none: 'No participants fit this.',
  nobody: 'No participants are registered yet. Add the first one with “New participant”.',
  nobodyAccounts: 'Give others an account',
  table: 'Participants',
  pages: 'Pages of participants',
  columns: {
    levels: 'Norwegian',
    languages: 'Languages',
  },
  ended: (day) => `${format.day(day)}, has ended`,
  endsOn: (end) => `The programme ends: ${end}`,
  noWish: 'No wishes stated',
  moreWishes: (n) => `and ${n} more`,
  notStated,
});

function participants(n: number): string {
  return count(n, 'participant', 'participants');
}

export const participantText: typeof nb.participantText = translated(nb.participantText, {
  protectedHow: 'Only the one who is responsible and the leaders see the participant.',
  responsible: (name) => `Responsible: ${name}`,
  inTab: 'Participant',
  back: 'All participants',
  loading: 'The participant is coming …',
  edit: 'Edit',
  invite: 'Give the participant an account',
  facts: 'About the participant',
  matches: 'Jobs and places',
  toMatches: 'See what fits',
  unsaved: 'You have changes that are not saved.',
  continueEditing: 'Go on editing',
  saved: 'Saved.',
  giveAccountTo: (name) => `Give ${name} an account`,
  sections: {
    norwegian: 'Norwegian',
    wishes: 'Wishes',
    work: 'Can work',
    skills: 'Knows and has',
    limits: 'Avoids',
    background: 'Background',
  },
  skill: 'Skill',
  level: 'Level',
  source: 'Source',
  date: 'Date',
  noLevels: 'No levels are written. The matching reckons with no Norwegian at all.',
  languages: 'Languages',
  noWishes: 'No wishes are written. Then the wishes count half.',
  goal: 'Goal in the longer run',
  kinds: 'Accepts',
  shifts: 'Time of day',
  weekdays: 'Free days',
  hours: 'Hours a week',
  travel: 'Travels up to',
  position: 'Lives',
  positionKnown: 'Known, rounded to 1 km',
  positionUnknown: 'Not known, we measure from the middle of the municipality',
  all: {
    kinds: 'Not stated, all kinds fit',
    shifts: 'Not stated, all times fit',
    weekdays: 'Not stated, all days fit',
  },
  anyHours: 'Not stated, any number of hours fits',
  km: (km) => `${format.number(km)} km in a straight line`,
  defaultTravel: (km) => `Not stated, we reckon with ${format.number(km)} km in a straight line`,
  licences: 'Driving licence',
  qualifications: 'Certificates and courses',
  noneStated: 'None stated',
  cannot: 'Cannot do',
  avoid: 'Does not want to work with',
  education: 'School',
  experience: 'Experience',
  years: (years) => count(years, 'year', 'years'),
  programme: 'Programme',
  period: (start, end) => `${format.day(start)}–${end ? format.day(end) : ''}`,
  group: (code, [first = '', ...others]) => {
    const [second, ...rest] = others.map(lowerFirst);
    const more = rest.length === 1 ? rest : [`${rest.length} other occupations`];
    const named = second === undefined ? [first] : [first, second];
    return `${format.list(rest.length > 0 ? [...named, ...more] : named)} (STYRK ${code})`;
  },
  notStated,
  regulated: (title, labels, isAlways) =>
    `${isAlways ? 'Needed' : 'Often needed'} for ${lowerFirst(title)}: ${labels.join(', ')}.`,
  asking: (asking, looked, all) => {
    const jobs = `${count(all, 'normal job', 'normal jobs')} in the occupation`;
    const which = looked < all ? `the ${format.number(looked)} newest of ${jobs}` : jobs;
    const ask = asking === 1 ? 'requires' : 'require';
    return `The participant does not have it. ${format.number(asking)} of ${which} ${ask} it.`;
  },
  howToGet: 'How to get it',
});

export const matchFilterText: typeof nb.matchFilterText = translated(nb.matchFilterText, {
  title: 'Filter jobs',
  q: 'Search',
  qHelp: 'Occupation, task or place',
  search: 'Search',
  municipality: 'Municipality',
  more: (n) => (n === 0 ? 'More filters' : `More filters (${n})`),
  kind: 'Type of job',
  category: 'Field of work',
  shift: 'Time of day',
  level: 'Requires at most',
  hoursMin: 'Hours from',
  hoursMax: 'Hours to',
  all: 'All',
  reset: 'Clear all',
  loading: 'The list is being worked out …',
  deadline: (day) => `Answer by ${format.day(day)}`,
  noDeadline: 'No deadline is given',
  places: (free, places) => `${format.number(free)} of ${count(places, 'place', 'places')} free`,
});

export const candidatesText: typeof nb.candidatesText = translated(nb.candidatesText, {
  title: (opening) => `Candidates for ${opening}`,
  loading: 'The candidates are coming …',
  back: 'To the job',
  intro: (municipality) => `The participants in ${municipality}, ranked by how well they fit.`,
  edit: 'Edit the job',
  notOpen: 'The job is not open. So nobody fits now.',
  programmeEnds: (day) => `The programme ends ${format.day(day)}`,
});

export const labourNeedText: typeof nb.labourNeedText = translated(nb.labourNeedText, {
  title: 'Needs and weights',
  weightsTitle: (municipality) => `Weights in ${municipality}`,
  weightsIntro: 'This is how much each part counts in the score.',
  needTitle: 'Labour need',
  needIntro: [
    'The need in the score is read from this table. For each occupation we look first for a row of the municipality, then of the county, then of the whole country. Of each area only the newest year counts.',
    'A row holds for all occupations whose codes begin alike. The codes are those of STYRK, the Norwegian standard of occupations. The row that is most exact decides.',
  ],
  loading: 'The table is coming …',
  area: 'Area',
  areaOption: (name, rows) => `${name} (${format.number(rows)})`,
  noRows: 'There are no numbers for this area.',
  table: 'Labour need',
  columns: {
    occupation: 'Occupation',
    code: 'Code (STYRK)',
    amount: 'Need',
    year: 'Year',
    source: 'Source',
  },
  shortage: (people) =>
    people === 0 ? 'No shortage' : `Lacks ${count(people, 'person', 'people')}`,
  need: (share) => `Need ${format.percent(share)}`,
});

export const advisorOpeningText: typeof nb.advisorOpeningText = translated(nb.advisorOpeningText, {
  newTitle: 'New job or place',
  editTitle: 'Edit a job or place',
  back: 'All participants',
  toCandidates: 'To the candidates',
  employer: 'Employer',
  employerHelp: 'Write the name or the organisation number. Those in the municipality come first.',
  newEmployer: 'Is it not there? Make a new one',
  employerOption: (name, number) => `${name} (${number})`,
  for: (employer) => `For ${employer}`,
  change: 'Choose another employer',
});
