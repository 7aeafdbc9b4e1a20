import type { FieldCode } from '#shared/errors.ts';

/** Words that every form needs. */
export const formText = {
  yes: 'ja',
  no: 'nei',
  halfDate: 'Skriv hele datoen: dag, måned og år.',
  wrongYear: 'Skriv et år fra 1900 til 2100.',
  summary: 'Rett dette først',
  mostLetters: (most: number): string => `Skriv høyst ${most} tegn.`,
  mostItems: (most: number): string => `Høyst ${most} her. Ta bort noen.`,
  /** What to say beside a field, by its code. */
  byFieldCode: {
    required: 'Fyll ut dette feltet.',
    wrong_type: 'Skriv dette på en annen måte.',
    unknown_field: 'Dette feltet finnes ikke.',
    invalid_format: 'Sjekk at dette er skrevet riktig.',
    unknown_code: 'Velg noe fra listen.',
    out_of_range: 'Tallet er for lavt eller for høyt.',
    too_long: 'Dette er for langt. Skriv mindre.',
    too_many: 'Dette er for mange. Ta bort noen.',
    range_reversed: 'Slutt må være etter start.',
    over_limit: 'Dette er over grensen.',
    too_common: 'Dette passordet er for lett å gjette. Velg et annet.',
    names_target_group: 'Her står det hvem plassen er for. Ta bort de ordene.',
  } satisfies Record<FieldCode, string>,
  saving: {
    saving: 'Lagrer …',
    saved: (moment: string): string => `Lagret ${moment}`,
    unsaved: 'Du har endringer som ikke er lagret.',
    waiting: 'Lagrer straks …',
    rejected: (count: number): string =>
      count === 1
        ? 'Ikke lagret ennå: 1 felt må rettes.'
        : `Ikke lagret ennå: ${count} felt må rettes.`,
    failed: 'Ikke lagret hos oss. Det du skrev, ligger trygt i denne nettleseren.',
    retry: 'Prøv igjen',
  },
  restored: {
    found: 'Vi hentet det du skrev sist. Det er ikke lagret ennå.',
    startOver: 'Begynn på nytt',
    useStored: 'Bruk det som er lagret',
  },
  conflict: {
    title: 'Noen andre har endret dette',
    mine: (value: string): string => `Du skrev: ${value}`,
    theirs: (value: string): string => `De lagret: ${value}`,
    empty: 'tomt',
    explain:
      '«Behold mitt og lagre» tar vare på det du skrev, og på det de endret i andre felt. «Bruk det som er lagret» tar bort det du skrev.',
    keepMine: 'Behold mitt og lagre',
    useTheirs: 'Bruk det som er lagret',
  },
};
