import { translated } from '#shared/translated.ts';
import * as nb from '../nb/form.ts';

export * from '../nb/form.ts';

export const formText: typeof nb.formText = translated(nb.formText, {
  halfDate: 'Skriv heile datoen: dag, månad og år.',
  wrongYear: 'Skriv eit år frå 1900 til 2100.',
  summary: 'Rett dette først',
  mostLetters: (most) => `Skriv høgst ${most} teikn.`,
  mostItems: (most) => `Høgst ${most} her. Ta bort nokre.`,
  byFieldCode: {
    required: 'Fyll ut dette feltet.',
    wrong_type: 'Skriv dette på ein annan måte.',
    unknown_field: 'Dette feltet finst ikkje.',
    invalid_format: 'Sjekk at dette er skrive rett.',
    unknown_code: 'Vel noko frå lista.',
    out_of_range: 'Talet er for lågt eller for høgt.',
    too_long: 'Dette er for langt. Skriv mindre.',
    too_many: 'Dette er for mange. Ta bort nokre.',
    range_reversed: 'Slutten må vere etter starten.',
    over_limit: 'Dette er over grensa.',
    too_common: 'Dette passordet er for lett å gjette. Vel eit anna.',
    names_target_group: 'Teksten seier kven plassen er for. Ta bort dei orda.',
  },
  saving: {
    saving: 'Lagrar …',
    saved: (moment) => `Lagra ${moment}`,
    unsaved: 'Du har endringar som ikkje er lagra.',
    waiting: 'Lagrar straks …',
    rejected: (count) => `Ikkje lagra enno: ${count} felt må rettast.`,
    failed: 'Ikkje lagra hos oss. Det du skreiv, ligg trygt i denne nettlesaren.',
    retry: 'Prøv igjen',
  },
  restored: {
    found: 'Vi henta det du skreiv sist. Det er ikkje lagra enno.',
    startOver: 'Byrj på nytt',
    useStored: 'Bruk det som er lagra',
  },
  conflict: {
    title: 'Nokon andre har endra dette',
    mine: (value) => `Du skreiv: ${value}`,
    theirs: (value) => `Dei lagra: ${value}`,
    empty: 'tomt',
    explain:
      '«Behald mitt og lagre» tek vare på det du skreiv, og på det dei endra i andre felt. «Bruk det som er lagra» tek bort det du skreiv.',
    keepMine: 'Behald mitt og lagre',
    useTheirs: 'Bruk det som er lagra',
  },
});
