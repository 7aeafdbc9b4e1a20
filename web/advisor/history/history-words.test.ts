import { expect, test } from 'vitest';
import type { HistoryEvent } from '#shared/history/history-endpoints.ts';
import { historyKinds } from '#shared/history/history-kinds.ts';
import { historyText as t } from '#web/text/advisor-history.ts';
import { type HistoryNames, lineOf } from './history-words.ts';

const names: HistoryNames = {
  occupation: (code) => ({ '9112': 'Renholder', '5120': 'Kokk' })[code] ?? code,
  colleague: (id) => ({ alm: 'Alm Lekestrand' })[id],
};

function told(kind: HistoryEvent['kind'], params: HistoryEvent['params']): string[] {
  const { title, details } = lineOf({ at: '2026-03-16T10:00:00Z', by: {}, kind, params }, names);
  return [title, ...details];
}

const a2 = { level: 'A2', source: 'teacher', date: '2026-01-05' };
const b1 = { level: 'B1', source: 'norskprove', date: '2026-09-01' };

test('a change of levels names the skills that changed, from and to, and where it is from', () => {
  expect(
    told('levels', { from: { speaking: a2, reading: a2 }, to: { speaking: b1, reading: a2 } }),
  ).toEqual(['Nivå i norsk ble endret', 'Snakke: A2 → B1 (01.09.2026), norskprøve']);
  expect(told('registered', { to: { norwegian: { speaking: a2 } } })).toEqual([
    'Deltakeren ble registrert',
    'Snakke: A2',
  ]);
  expect(told('levels', { from: {}, to: { writing: a2 } })[1]).toMatch(
    /^Skrive: ikke oppgitt → A2/,
  );
  expect(told('levels', { from: { writing: a2 }, to: {} })[1]).toBe('Skrive: A2 → ikke oppgitt');
});

test('wishes, the programme and who is responsible are told before and now', () => {
  expect(
    told('wishes', { from: [], to: [{ occupation: '9112' }, { occupation: '5120' }] }),
  ).toEqual(['Ønskene ble endret', 'Før: ikke oppgitt', 'Nå: Renholder og kokk']);
  expect(
    told('programme', {
      from: { start: '2026-01-05' },
      to: { start: '2026-01-05', end: '2026-12-31', track: 'work' },
    }),
  ).toEqual([
    'Programmet ble endret',
    'Slutt: ikke oppgitt → 31.12.2026',
    'Mål: ikke oppgitt → arbeid',
  ]);
  expect(told('responsible', { from: 'gone', to: 'alm' })).toEqual([
    'Ansvarlig ble endret',
    'Før: ikke oppgitt',
    'Nå: Alm Lekestrand',
  ]);
});

test('steps of referrals and placements lead to them, with why and on whose behalf', () => {
  const referral = {
    referralId: 'r1',
    openingId: 'o1',
    title: 'Vaskeri',
    action: 'reject',
    from: 'shared',
    reason: 'filled',
    onBehalf: { reason: 'Ringte' },
  };
  const at = '2026-03-16T10:00:00Z';
  expect(lineOf({ at, by: {}, kind: 'referral', params: referral }, names)).toEqual({
    title: 'Forslag om Vaskeri: sa nei til å ta imot',
    details: ['Grunn: Plassen er tatt', 'For arbeidsgiveren: Ringte'],
    to: '/forslag/r1',
  });
  const end = { placementId: 'p1', title: 'Vaskeri', action: 'end', reason: 'job_here' };
  expect(lineOf({ at, by: {}, kind: 'placement', params: end }, names)).toMatchObject({
    title: 'Plassen Vaskeri er slutt',
    details: ['Grunn: Fikk jobb her'],
    to: '/plasser/p1',
  });
  expect(
    told('placement', { placementId: 'p1', title: 'Vaskeri', action: 'approve', of: 'employer' }),
  ).toEqual(['Planen for Vaskeri ble godkjent', 'Ja fra arbeidsgiveren']);
});

test('what was said in a check-in, an outcome and a note is there in words', () => {
  const check = { placementId: 'p1', checkInId: '1', due: '2025-03-02' };
  expect(told('check_in', { ...check, side: 'participant', mood: 'good' })).toEqual([
    'Deltakeren skrev om hvordan det går (2. mars 2025)',
    'Bra',
  ]);
  expect(
    told('check_in', { ...check, side: 'advisor', note: 'Går fint', norwegianUse: 'much' }),
  ).toEqual([
    'Oppfølgingen 2. mars 2025 er skrevet',
    'Går fint',
    'Norsk i arbeidet: mye norsk i arbeidet',
  ]);
  expect(told('outcome', { after: 'placement', months: 3, status: 'seeking' })).toEqual([
    'Utfall 3 måneder etter plassen: søker jobb',
  ]);
  expect(told('note', { text: 'Ring på mandag', private: true })).toEqual([
    'Privat notat',
    'Ring på mandag',
  ]);
});

test('no kind is without words', () => {
  const params = {
    side: 'advisor',
    due: '2026-03-02',
    after: 'programme',
    months: 3,
    status: 'work',
  };
  for (const kind of historyKinds) {
    const action = kind === 'referral' ? 'share' : 'approve';
    expect(told(kind, { ...params, action })[0]).not.toBe(t.other);
  }
  expect(told('more' as HistoryEvent['kind'], {})).toEqual([t.other]);
});
