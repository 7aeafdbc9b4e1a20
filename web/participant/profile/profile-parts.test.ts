import { expect, test } from 'vitest';
import type { Participant } from '#shared/participants/participant.ts';
import { profileParts } from './profile-parts.ts';

const names = {
  occupation: (code: string) => `yrke ${code}`,
  occupationsIn: (prefix: string) => ['1', '2', '3', '4'].map((end) => `yrke ${prefix}${end}`),
  municipality: (number: string) => `kommune ${number}`,
  qualification: (code: string) => `bevis ${code}`,
};

const participant = {
  displayName: 'Rogn Prøvesen',
  municipality: '3907',
  norwegian: { speaking: { level: 'A2', source: 'teacher', date: '2026-03-01' } },
  languages: ['ar'],
  wishes: [{ occupation: '9112' }],
  avoid: ['833'],
  cannot: ['heavy_lifting'],
  experience: [{ occupation: '5120', years: 0.5 }],
  qualifications: [],
  driversLicences: ['B'],
  position: { lat: 59.1, lon: 10.2 },
} as unknown as Participant;

test('all that is known stands where one would look for it, in words', () => {
  const parts = Object.fromEntries(
    profileParts(participant, names).map(({ about, lines }) => [about, lines]),
  );
  expect(parts).toEqual({
    norwegian: [expect.stringMatching(/^Snakke: A2.*lærer/), 'Andre språk: arabisk'],
    wishes: ['yrke 9112', 'Ikke dette: yrke 8331, yrke 8332, yrke 8333 og slike jobber'],
    availability: ['Vi vet omtrent hvor du bor'],
    skills: ['Førerkort klasse B'],
    limits: [expect.stringMatching(/løft/i)],
    background: ['yrke 5120, under 1 år'],
    programme: [],
    other: ['Rogn Prøvesen', 'kommune 3907'],
  });
});
