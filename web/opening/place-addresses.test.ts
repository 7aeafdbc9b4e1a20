import { expect, test } from 'vitest';
import { journeyAddress, mapAddress, municipalityMapAddress } from './place-addresses.ts';

const place = { lat: 59.13, lon: 10.22 };

test('a place is marked on the map, a municipality is looked up by name', () => {
  expect(mapAddress(place)).toBe(
    'https://www.openstreetmap.org/?mlat=59.13&mlon=10.22#map=15/59.13/10.22',
  );
  expect(municipalityMapAddress('Våler & co')).toBe(
    'https://www.openstreetmap.org/search?query=V%C3%A5ler+%26+co%2C+Norge',
  );
});

test('the journey goes to the opening, and says nothing of where one is', () => {
  const { host, searchParams } = new URL(journeyAddress(place, 'Solbakken & sønn'));
  expect(host).toBe('entur.no');
  expect(Object.fromEntries(searchParams)).toEqual({
    tripMode: 'oneway',
    stopLabel: 'Solbakken & sønn',
    stopLat: '59.13',
    stopLon: '10.22',
  });
});
