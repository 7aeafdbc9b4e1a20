import { expect, test } from 'vitest';
import { lix } from './lix.ts';

test.each([
  ['', 0],
  ['… – !', 0],
  ['Hei.', 1],
  ['Du vasker gulv.', 3],
  ['Du vasker gulv. Du rydder.', 2.5],
  ['Kjøkken', 101],
  ['Du vasker gulv\nDu tørker støv', 3],
  ['Du tar kurs hvert 5. år.', 6],
  ['Hvor er du? Her er jeg! Ja.', 7 / 3],
  ['Du rydder på kjøkkenet i dag.', 6 + 100 / 6],
  ['Du får e-post fra oss.', 5],
  ['Året er 20250101.', 3],
])('the LIX of %o is %d', (text, expected) => {
  expect(lix(text)).toBeCloseTo(expected, 9);
});
