import { expect, test } from 'vitest';
import type { FieldCode } from '#shared/errors.ts';
import { openingFaults } from './opening-faults.ts';
import { emptyValues } from './opening-values.ts';

const fault = (path: string, code: FieldCode) => ({ path, code, message: '' });
const values = { ...emptyValues('3907'), tasks: 'Vaske gulv\n\nHjelpe flyktninger' };

test('a fault in a list says on which line it is', () => {
  const [tasks] = openingFaults([fault('tasks.1', 'names_target_group')], values);
  expect(tasks?.path).toBe('tasks');
  expect(tasks?.text).toMatch(/^Linje 3: /);
});

test('faults stand in the order of the form, each in words of its own', () => {
  const found = openingFaults(
    [fault('contact.email', 'invalid_format'), fault('title', 'required')],
    values,
  );
  expect(found.map(({ path, text }) => [path, text])).toEqual([
    ['title', 'Skriv en tittel.'],
    ['contact.email', 'Skriv hele e-posten, for eksempel navn@firma.no.'],
  ]);
});

test('hours that only the first field was filled in for have their fault there', () => {
  const faults = [
    fault('hoursPerWeek.min', 'wrong_type'),
    fault('hoursPerWeek.max', 'wrong_type'),
  ] as const;
  const paths = (max: string) =>
    openingFaults(faults, { ...values, hoursPerWeek: { min: 'abc', max } }).map(({ path }) => path);
  expect(paths('')).toEqual(['hoursPerWeek.min']);
  expect(paths('def')).toEqual(['hoursPerWeek.min', 'hoursPerWeek.max']);
});

test('words of a target group: the sentence fits who reads the kind', () => {
  const words = (kind: 'vacancy' | 'language_practice') =>
    openingFaults([fault('title', 'names_target_group')], { ...values, kind })[0]?.text;
  expect(words('vacancy')).toContain('Alle kan lese den');
  expect(words('language_practice')).not.toContain('Alle kan lese den');
});
