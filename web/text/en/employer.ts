import { translated } from '#shared/translated.ts';
import * as nb from '../nb/employer.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

export const employerText: typeof nb.employerText = translated(nb.employerText, {
  title: 'My jobs and places',
  create: 'New job or place',
  statusNav: 'Show by state',
  all: 'All',
  search: 'Search my jobs and places',
  loading: 'The list is coming …',
  table: 'Jobs and places',
  found: (found) => count(found, 'hit', 'hits'),
  pages: 'Pages',
  columns: {
    title: 'Title',
    status: 'State',
    deadline: 'Answer by',
    places: 'Places',
    changed: 'Changed',
    actions: 'Actions',
  },
  noDeadline: 'Not stated',
  deadline: (day) => `Answer by ${day}`,
  placesFree: (free, places) =>
    `${format.number(free)} of ${count(places, 'place free', 'places free')}`,
  kindAndPlace: (kind, place) => `${kind}, ${place}`,
  edit: 'Edit',
  copy: 'Copy',
  publish: 'Publish',
  publishAgain: 'Publish again',
  close: 'Close',
  remove: 'Delete',
  which: (action, title) => `${action} “${title}”`,
  expired: 'Not shown: the last day to answer has passed',
  ended: 'Not shown: the job is over',
  full: 'The place is taken. It is not shown.',
  remedy: {
    expired: 'Change the last day to answer',
    ended: 'Change the end date',
    full: 'Raise the number of places',
  },
  published: (title) => `“${title}” is published.`,
  closed: (title) => `“${title}” is closed and no longer shown.`,
  removed: (title) => `The draft “${title}” is deleted.`,
  undo: 'Undo',
  removeTitle: 'Delete the draft?',
  removeExplanation: (title) => `“${title}” will be gone for good.`,
  removeConfirm: 'Yes, delete',
  removeCancel: 'No, keep',
  noneYet: 'There is nothing here yet.',
  noneYetExplanation:
    'Make the first one. It can be an ordinary job, a place to practise Norwegian or a place to try an occupation.',
  noHits: 'No hits.',
  noHitsWithText: (text) => `No hits for “${text}”.`,
  reset: 'Reset',
});
