import { expect, test } from 'vitest';
import { findMunicipality } from './find-municipality.ts';

const options = [
  { value: '1804', label: 'Bodø, Nordland' },
  { value: '3907', label: 'Sandefjord, Vestfold' },
  { value: '3907x', label: 'Sande, Vestfold' },
];
const position = { lat: 59, lon: 10 };
const stokke = {
  postcode: '3160',
  place: 'Stokke',
  municipality: '3907',
  municipalityName: 'Sandefjord',
  position,
};

function found(text: string, places = [stokke]): unknown[] {
  return findMunicipality(options, places, text).map(({ label, note, isExact }) =>
    note ? [label, note, isExact] : label,
  );
}

test('a place or a postcode leads to its municipality, and says so', () => {
  expect(found('stokke')).toEqual([['Sandefjord, Vestfold', '3160 Stokke', true]]);
  expect(found('3160')).toEqual([['Sandefjord, Vestfold', '3160 Stokke', true]]);
  expect(found('sto')).toEqual([['Sandefjord, Vestfold', '3160 Stokke', false]]);
});

test('a municipality stands once, by its own name first', () => {
  const inside = { ...stokke, postcode: '3201', place: 'Sandefjord' };
  expect(found('sandefjord', [inside])).toEqual(['Sandefjord, Vestfold']);
});

test('answers to an earlier text are no hits', () => {
  expect(found('bodø')).toEqual(['Bodø, Nordland']);
  expect(found('')).toHaveLength(3);
});
