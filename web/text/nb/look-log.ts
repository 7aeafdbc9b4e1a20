import type { LookedAt } from '#shared/codes.ts';
import { count } from './plain-words.ts';

/** The log of who looked at whom, as the leader reads it. */
export const lookLogText = {
  title: 'Oppslag',
  intro:
    'Hver gang noen leser om en deltaker i kommunen, står det her. Også de som ble nektet. Å lese loggen er selv et oppslag.',
  loading: 'Oppslagene kommer …',
  from: 'Fra og med',
  to: 'Til og med',
  halfDate: 'Skriv hele datoen.',
  wrongYear: 'Sjekk året.',
  allowed: 'Hvilke',
  all: 'Alle oppslag',
  onlyAllowed: 'Fikk se',
  onlyDenied: 'Ble nektet',
  onlyParticipant: (name = 'Én deltaker'): string => `Om: ${name}`,
  onlyAccount: (name = 'Én konto'): string => `Hvem: ${name}`,
  narrowed: 'Viser bare',
  none: 'Ingen oppslag her.',
  count: (total: number): string => count(total, 'oppslag', 'oppslag'),
  columns: { at: 'Når', who: 'Hvem', whom: 'Om hvem', what: 'Hva', allowed: 'Svar' },
  what: {
    profile: 'Opplysninger',
    matches: 'Treffliste',
    referrals: 'Forslag',
    placement: 'Plassering',
    plan: 'Plan',
    export: 'Utskrift eller arkiv',
  } satisfies Record<LookedAt, string>,
  gone: 'Konto som er borte',
  erased: 'Slettet deltaker',
  more: (others: number): string => `og ${others} til`,
  pages: 'Sider med oppslag',
  of: (name: string): string => `Vis bare ${name}`,
};
