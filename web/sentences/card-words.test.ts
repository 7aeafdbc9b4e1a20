import { expect, test } from 'vitest';
import { placeWords, whoseAndWhere } from './card-words.ts';

const at = (employer: string, distance?: { km: number }): string | undefined =>
  placeWords(
    { remote: false, municipalityName: 'Nes', employer: { id: '1', name: employer } },
    distance,
  );

test('the municipality is named once on a card', () => {
  expect(at('Solbakken')).toBe('Nes');
  expect(at('Solbakken', { km: 3 })).toBe('Nes, 3\u00a0km fra deg i rett linje');
  expect(at('Solbakken skole, Nes')).toBeUndefined();
  expect(at('Nes kommune', { km: 3 })).toBe('3\u00a0km fra deg i rett linje');
  expect(at('Nes kommune', { km: 0.4 })).toBe('Under 1\u00a0km fra deg i rett linje');
});

test('and once behind the name of an employer', () => {
  const line = (name: string): string =>
    whoseAndWhere({ municipalityName: 'Nes', employer: { id: '1', name } });
  expect(line('Solbakken')).toBe('Solbakken, Nes');
  expect(line('Solbakken skole, Nes')).toBe('Solbakken skole, Nes');
});

test('a name within a longer word is another place', () => {
  expect(at('Nesbyen skole')).toBe('Nes');
  expect(at('Stornes skole')).toBe('Nes');
});

test('work from home has no place', () => {
  const home = {
    remote: true,
    municipalityName: 'Nes',
    employer: { id: '1', name: 'Nes kommune' },
  };
  expect(placeWords(home, { km: 3 })).toBe('Du kan jobbe hjemme');
});
