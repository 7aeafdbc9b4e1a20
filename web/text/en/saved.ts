import { translated } from '#shared/translated.ts';
import * as nb from '../nb/saved.ts';

export * from '../nb/saved.ts';

export const savedText: typeof nb.savedText = translated(nb.savedText, {
  title: 'Saved',
  intro: 'Here are the jobs and searches that you have saved. Your advisor does not see this page.',
  loading: 'The page is coming …',
  toSaved: 'See what you have saved',
  openings: 'Jobs',
  noOpenings: 'You have not saved any jobs yet. Press “Save” on a job you like.',
  toMatches: 'See what fits you',
  over: 'Not open now',
  overWords: 'You cannot apply for this one any more.',
  similar: 'See similar jobs',
  similarTo: (title) => `See jobs like ${title}`,
  pages: 'More pages',
  searches: 'Searches',
  noSearches: 'You have not saved a search yet. Search for something, and press “Save the search”.',
  toBoard: 'Search for jobs',
  saveSearch: 'Save the search',
  searchSaved: 'The search is saved.',
  newHits: (n) => `See ${n} new`,
  showNew: (n, name) => `See ${n} new in ${name}`,
  rename: 'Give it a new name',
  newName: 'New name of the search',
  nameIt: 'Save the name',
  keepName: 'Cancel',
  noName: 'Write a name.',
  remove: 'Remove',
  removed: 'It is removed.',
  reallyRemove: 'Do you want to remove this search?',
  yesRemove: 'Yes, remove it',
  amongMatches: 'Only what fits you',
});
