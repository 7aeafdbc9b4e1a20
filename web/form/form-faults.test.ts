import { expect, test } from 'vitest';
import { formText } from '#web/text/form.ts';
import { type FieldTexts, formFaults } from './form-faults.ts';

const texts: FieldTexts = {
  name: { label: 'Navn' },
  hours: { label: 'Timer', faults: { range_reversed: 'Snu dem.' } },
  jobs: { label: 'Jobber' },
  'jobs.*.years': { label: 'År' },
};

const fault = (path: string, code: 'required' | 'range_reversed' | 'unknown_code') => ({
  path,
  code,
  message: '',
});

test('faults stand in the order of the form, with words of the field or else the general ones', () => {
  expect(formFaults([fault('hours', 'range_reversed'), fault('name', 'required')], texts)).toEqual([
    { path: 'name', label: 'Navn', text: formText.byFieldCode.required },
    { path: 'hours', label: 'Timer', text: 'Snu dem.' },
  ]);
});

test('a line of a list is named by its own path, and what has no field of its own by the list', () => {
  const found = formFaults(
    [fault('jobs.3.years', 'required'), fault('jobs.1.occupation', 'unknown_code')],
    texts,
  );
  expect(found.map(({ path }) => path)).toEqual(['jobs', 'jobs.3.years']);
});

test('one fault for each field, none for what the form does not show', () => {
  const found = formFaults(
    [fault('name', 'required'), fault('name', 'unknown_code'), fault('id', 'required')],
    texts,
  );
  expect(found).toHaveLength(1);
});

test('a fault of length or number names the limit', () => {
  const limited: FieldTexts = { tasks: { label: 'Oppgaver', letters: 200, items: 20 } };
  const words = (code: string, path = 'tasks'): string | undefined =>
    formFaults([{ path, code: code as 'required', message: '' }], limited)[0]?.text;
  expect(words('too_long', 'tasks.3')).toContain('200 tegn');
  expect(words('too_many')).toContain('Høyst 20');
});
