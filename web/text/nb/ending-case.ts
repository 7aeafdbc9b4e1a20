/** A leader archives a case and erases it. */
export const endingCaseText = {
  title: 'Avslutte saken',
  explanation: 'Last ned arkivpakken og legg den i kommunens arkiv. Slett så deltakeren her.',
  download: 'Last ned arkivpakke',
  erase: 'Slett deltakeren …',
  question: (name: string): string => `Slette ${name}?`,
  what: 'Alt om deltakeren slettes for alltid, kontoen også. Det kan ikke angres.',
  why: 'Hvorfor kan det slettes?',
  archived: 'Arkivpakken ligger i kommunens arkiv',
  wronglyRegistered: 'Personen ble registrert ved en feil',
  chooseWhy: 'Velg hvorfor.',
  confirm: 'Slett for alltid',
  cancel: 'Avbryt',
};
