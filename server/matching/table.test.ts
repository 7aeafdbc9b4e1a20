import { expect, test } from 'vitest';
import { Interner } from './interner.ts';
import { segmentRows, Table } from './table.ts';

interface Facts {
  days: number;
  hours: string;
}

function createTable() {
  const layout = { days: Uint8Array, hours: Uint32Array };
  const sets = { hours: new Interner<string>() };
  return new Table({
    layout,
    sets,
    write(columns, at, facts: Facts) {
      columns.days[at] = facts.days;
      columns.hours[at] = sets.hours.take(facts.hours);
    },
    read: (columns, at) => ({
      days: columns.days[at] ?? 0,
      hours: sets.hours.value(columns.hours[at] ?? 0),
    }),
  });
}

test('rows stay with their ids when others leave, and room grows by segments', () => {
  const table = createTable();
  const count = 2 * segmentRows + 5;
  for (let i = 0; i < count; i++) table.put(`id-${i}`, { days: i % 7, hours: `${i % 3}` });
  expect(table.segments).toHaveLength(3);
  for (let i = 0; i < count; i += 2) table.remove(`id-${i}`);
  table.remove('never-there');
  expect(table.count).toBe(Math.floor(count / 2));
  for (let i = 1; i < count; i += 2) {
    expect(table.read(table.ids.find(`id-${i}`))).toEqual({ days: i % 7, hours: `${i % 3}` });
  }
});

test('a value that no row holds any more is let go', () => {
  const table = createTable();
  for (let i = 0; i < 1000; i++) table.put('the-one', { days: 1, hours: `${i}` });
  expect(table.sets.hours.values).toHaveLength(1);
  expect(table.read(0).hours).toBe('999');
  table.remove('the-one');
  expect(table.sets.hours.values).toEqual([undefined]);
  expect(table.count).toBe(0);
});
