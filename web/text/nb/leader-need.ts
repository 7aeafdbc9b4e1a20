import type { FieldCode } from '#shared/errors.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

const rows = (n: number): string => count(n, 'rad', 'rader');

/** Rows of labour need from a file. */
export const needImportText = {
  title: 'Hent inn behov fra fil',
  back: 'Behov og vekter',
  intro: [
    'Filen er en CSV-fil lagret som UTF-8, med semikolon eller komma mellom feltene. Første linje har navnene på kolonnene.',
    'Filen bytter ut alle radene for de områdene og årene den nevner. Andre områder og år står som før. Det nyeste året for et område er det som teller.',
  ],
  leaderOnly: (municipality: string, number: string): string =>
    `Du kan hente inn rader for ${municipality}: område ${number}.`,
  columnsTitle: 'Kolonnene i filen',
  columns: [
    'area: kommunenummer (4 siffer), fylkesnummer (2 siffer) eller 0 for hele landet',
    'styrk08: yrkeskode, 1 til 4 siffer',
    'shortage: hvor mange personer det mangler, eller need: et tall fra 0 til 1. Bare én av dem på hver linje',
    'year: år',
    'source: hvor tallet kommer fra',
    'coverage: full (alle yrker er med) eller partial (bare noen). Kan utelates, og er da full',
  ],
  file: 'Velg fil',
  check: 'Sjekk filen',
  notChecked: 'Filen blir sjekket først. Ingenting endres før du sier ja.',
  tooLarge: 'Filen er for stor: den kan være på høyst 5 MB.',
  notText: 'Filen er ikke lagret som UTF-8. Lagre den på nytt som «CSV UTF-8».',
  faults: (n: number): string => `${count(n, 'feil', 'feil')} i filen. Ingenting er hentet inn.`,
  moreFaults: (n: number): string => `Og ${format.number(n)} til.`,
  faultColumns: { line: 'Linje', column: 'Kolonne', fault: 'Hva som er feil' },
  faultTable: 'Feil i filen',
  whole: 'hele filen',
  fault: {
    required: 'Mangler',
    wrong_type: 'Er ikke et tall som kan brukes',
    unknown_field: 'Kan ikke stå her',
    invalid_format: 'Er skrevet feil',
    unknown_code: 'Er ikke en kode du kan bruke her',
    out_of_range: 'Er for lavt eller for høyt',
    too_long: 'Er for langt',
    too_many: 'Står mer enn én gang',
  } satisfies Partial<Record<FieldCode, string>>,
  otherFault: 'Er feil',
  previewTitle: 'Dette blir resultatet',
  previewTable: 'Rader for hvert område og år',
  areaColumns: {
    area: 'Område',
    year: 'År',
    before: 'Rader nå',
    after: 'Rader etterpå',
    changes: 'Endringer',
  },
  changes: (added: number, changed: number, removed: number): string =>
    added + changed + removed === 0
      ? 'Ingen'
      : `${added} nye, ${changed} endret, ${removed} tas bort`,
  bringIn: 'Hent inn',
  cancel: 'Avbryt',
  done: (n: number): string => `${rows(n)} er hentet inn, og gjelder fra nå.`,
  lastTitle: 'Hentet inn før',
  lastTable: 'Filer som er hentet inn',
  lastColumns: { at: 'Når', what: 'Hva', undo: 'Angre' },
  none: 'Ingen har hentet inn noe ennå.',
  tableOf: (area: string, year: number, n: number): string => `${area} ${year}: ${rows(n)}`,
  undo: 'Angre',
  undoOf: (at: string): string => `Angre det som ble hentet inn ${at}`,
  cannotUndo: 'Erstattet siden',
  undone: 'Angret. Radene står som før.',
  onlyNewest: (shown: number, total: number): string =>
    `Viser de ${shown} siste av ${format.number(total)}.`,
};
