import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-hours.ts';
import { format } from './format.ts';
import { count, dayWords } from './plain-words.ts';

export const activityKindLabels: typeof nb.activityKindLabels = translated(nb.activityKindLabels, {
  course: 'Course',
  part_time_job: 'Job on the side',
  nav_measure: 'Measure from NAV (the labour and welfare service)',
  practice_elsewhere: 'Practice somewhere else',
  placement: 'Place in Fotfeste',
});

export const trackLabels: typeof nb.trackLabels = translated(nb.trackLabels, {
  work: 'Work',
  upper_secondary: 'Upper secondary school',
  upper_secondary_part: 'Parts of upper secondary school',
  trade: 'Trade certificate',
  higher: 'College or university',
});

export const schoolingLabels: typeof nb.schoolingLabels = translated(nb.schoolingLabels, {
  below_upper_secondary: 'Without upper secondary school',
  upper_secondary: 'With upper secondary school',
});

function hoursAWeek(hours: number): string {
  return count(hours, 'hour a week', 'hours a week');
}

export const hoursText: typeof nb.hoursText = translated(nb.hoursText, {
  title: 'Hours a week',
  loading: 'The hours are coming …',
  average: (hours) => `${hoursAWeek(hours)} on average`,
  since: (from) => `From ${dayWords(from)} until today.`,
  law: (asked) =>
    `The law (the Integration Act) requires ${hoursAWeek(asked)} of work, or of something that leads to work.`,
  below: (asked, average) =>
    `On average ${count(asked - average, 'hour a week is', 'hours a week are')} missing.`,
  enough: 'It is enough.',
  notYet: (from) =>
    `The requirement of 15 hours holds from ${dayWords(from)}. Before that no weeks count.`,
  otherTrack:
    'Work is not the goal of the programme. Then the requirement of 15 hours does not hold.',
  noProgramme:
    'The programme has no start date. Then we do not know from when the requirement holds.',
  plot: 'Hours each week',
  plotHelp: 'The line shows 15 hours.',
  plotName: (weeks, below) =>
    `Bars for ${count(weeks, 'week', 'weeks')}. ${count(below, 'week is', 'weeks are')} below 15 hours. The numbers are in the table.`,
  line: '15 hours',
  hours: 'Hours',
  showTable: 'Show the numbers as a table',
  weeks: 'Weeks',
  weekHead: { week: 'Week', hours: 'Hours', parts: 'What' },
  week: (week) => `Week ${Number(week.slice(6))}, ${week.slice(0, 4)}`,
  weekShort: (week) => `${Number(week.slice(6))}`,
  part: (title, hours) => `${title}: ${format.number(hours)}`,
  nothing: 'Nothing',
  cut: (shown, all) => `Shows the last ${format.number(shown)} of ${count(all, 'week', 'weeks')}.`,
  showAllWeeks: (n) => `Show all ${count(n, 'week', 'weeks')}`,
});

export const activitiesText: typeof nb.activitiesText = translated(nb.activitiesText, {
  title: 'Beside the places',
  help: 'Courses, jobs and measures that count towards the hours. Places in Fotfeste count by themselves.',
  loading: 'The list is coming …',
  none: 'Nothing is written.',
  add: 'Add',
  change: 'Change',
  changeWhich: (title) => `Change: ${title}`,
  remove: 'Remove',
  removeWhich: (title) => `Remove: ${title}`,
  removed: (title) => `${title} is removed.`,
  undo: 'Undo',
  back: (title) => `${title} is put back.`,
  addTitle: 'Add something that counts',
  changeTitle: (title) => `Change ${title}`,
  save: 'Save',
  cancel: 'Cancel',
  saved: (title) => `${title} is saved.`,
  noKind: 'Choose',
  head: {
    title: 'What',
    kind: 'Kind',
    hours: 'Hours a week',
    period: 'When',
    acts: 'Change',
  },
  hours: hoursAWeek,
  period: (start, end) =>
    end ? `${format.day(start)}–${format.day(end)}` : `From ${format.day(start)}`,
  fields: {
    kind: {
      label: 'Kind',
      faults: { unknown_code: 'Choose a kind.', required: 'Choose a kind.' },
    },
    title: { label: 'What', faults: { required: 'Write what it is.' } },
    hoursPerWeek: {
      label: 'Hours a week',
      faults: {
        required: 'Write how many hours a week.',
        wrong_type: 'Write a number.',
        out_of_range: 'Write a number above 0, at most 48.',
      },
    },
    start: { label: 'From', faults: { required: 'Write when it begins.' } },
    end: {
      label: 'Until and including (may be left out)',
      faults: { range_reversed: 'The end cannot be before the start.' },
    },
  },
});

export const programmeText: typeof nb.programmeText = translated(nb.programmeText, {
  title: 'The programme',
  missing: 'Not stated',
  facts: {
    start: 'Start',
    end: 'End',
    track: 'Goal of the programme',
    schooling: 'School before',
    endReason: 'Why it ended',
  },
  tooLong: 'The programme lasts longer than is usual for this goal.',
  noTrack: 'The goal of the programme is not written. We reckon as if it were work.',
  noSchooling: 'School before is not written. Then we go by the schooling in the profile.',
  noReason: 'The programme has ended. Write why.',
  noStart: 'The start is not written. Without it we cannot work out hours.',
  change: 'Change the programme',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'The programme is saved.',
  none: 'Not stated',
  fields: {
    'programme.start': {
      label: 'Start',
      faults: { required: 'Write when the programme started.' },
    },
    'programme.end': {
      label: 'End',
      faults: { range_reversed: 'The end cannot be before the start.' },
    },
    'programme.track': { label: 'Goal of the programme' },
    'programme.schooling': { label: 'School before' },
    'programme.endReason': {
      label: 'Why it ended',
      description: 'Write briefly. Only what is needed.',
    },
    programme: { label: 'The programme' },
  },
});
