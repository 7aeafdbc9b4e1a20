import { expect, test } from 'vitest';
import { newestRows } from './need-rows.ts';

const row = (area: string, styrk08: string, shortage: number, year: number) => ({
  area,
  styrk08,
  shortage,
  year,
  source: 'NAV',
});

test('the rows of the newest year in the area, the greatest need first', () => {
  const rows = [
    row('39', '2223', 150, 2016),
    row('39', '7115', 900, 2016),
    row('39', '2223', 90, 2017),
    row('39', '5120', 100, 2017),
    row('0', '2223', 5000, 2017),
  ];
  expect(newestRows(rows, '39')).toEqual([rows[3], rows[2]]);
  expect(newestRows(rows, '3907')).toEqual([]);
});
