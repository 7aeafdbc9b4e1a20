import { translated } from '#shared/translated.ts';
import * as nb from '../nb/leader-need.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

const rows = (n: number): string => count(n, 'row', 'rows');

export const needImportText: typeof nb.needImportText = translated(nb.needImportText, {
  title: 'Bring in labour need from a file',
  back: 'Needs and weights',
  intro: [
    'The file is a CSV file saved as UTF-8, with semicolons or commas between the fields. The first line has the names of the columns.',
    'The file replaces all rows of the areas and years that it names. Other areas and years stay as they were. The newest year of an area is the one that counts.',
  ],
  leaderOnly: (municipality: string, number: string) =>
    `You can bring in rows for ${municipality}: area ${number}.`,
  columnsTitle: 'The columns of the file',
  columns: [
    'area: number of a municipality (4 digits), of a county (2 digits), or 0 for the country',
    'styrk08: code of an occupation, 1 to 4 digits',
    'shortage: how many people are lacking, or need: a number from 0 to 1. Only one of them on each line',
    'year: the year',
    'source: where the number comes from',
    'coverage: full (all occupations are there) or partial (only some). May be left out, and is full then',
  ],
  file: 'Choose a file',
  check: 'Check the file',
  notChecked: 'The file is checked first. Nothing changes before you say yes.',
  tooLarge: 'The file is too large: it can have 5 MB at most.',
  notText: 'The file is not saved as UTF-8. Save it again as “CSV UTF-8”.',
  faults: (n: number) => `${count(n, 'fault', 'faults')} in the file. Nothing was brought in.`,
  moreFaults: (n: number) => `And ${format.number(n)} more.`,
  faultColumns: { line: 'Line', column: 'Column', fault: 'What is wrong' },
  faultTable: 'Faults in the file',
  whole: 'the whole file',
  fault: {
    required: 'Is missing',
    wrong_type: 'Is not a number that can be used',
    unknown_field: 'Cannot stand here',
    invalid_format: 'Is written wrongly',
    unknown_code: 'Is not a code that you can use here',
    out_of_range: 'Is too low or too high',
    too_long: 'Is too long',
    too_many: 'Stands there more than once',
  },
  otherFault: 'Is wrong',
  previewTitle: 'This will be the result',
  previewTable: 'Rows of each area and year',
  areaColumns: {
    area: 'Area',
    year: 'Year',
    before: 'Rows now',
    after: 'Rows afterwards',
    changes: 'Changes',
  },
  changes: (added: number, changed: number, removed: number) =>
    added + changed + removed === 0
      ? 'None'
      : `${added} new, ${changed} changed, ${removed} taken away`,
  bringIn: 'Bring in',
  cancel: 'Cancel',
  done: (n: number) => `${rows(n)} ${n === 1 ? 'is' : 'are'} brought in, and count from now on.`,
  lastTitle: 'Brought in before',
  lastTable: 'Files that were brought in',
  lastColumns: { at: 'When', what: 'What', undo: 'Undo' },
  none: 'Nobody has brought anything in yet.',
  tableOf: (area: string, year: number, n: number) => `${area} ${year}: ${rows(n)}`,
  undo: 'Undo',
  undoOf: (at: string) => `Undo what was brought in ${at}`,
  cannotUndo: 'Replaced since',
  undone: 'Undone. The rows are as they were.',
  onlyNewest: (shown: number, total: number) =>
    `Shows the last ${shown} of ${format.number(total)}.`,
});
