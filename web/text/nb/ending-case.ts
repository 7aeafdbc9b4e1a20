/** A leader archives a case and erases it. */
export const endingCaseText = {
  title: 'Avslutte saken',
  explanation: 'Last ned arkivpakken. Legg den i arkivet til kommunen. Så kan du slette alt her.',
  download: 'Last ned arkivpakke',
  erase: 'Slett deltakeren …',
  question: (name: string): string => `Slette ${name}?`,
  what: 'Alt vi vet om deltakeren blir borte for alltid. Kontoen blir også borte. Det kan ikke angres.',
  why: 'Hvorfor kan det slettes?',
  archived: 'Arkivpakken ligger i kommunens arkiv',
  wronglyRegistered: 'Personen ble registrert ved en feil',
  chooseWhy: 'Velg hvorfor.',
  confirm: 'Slett for alltid',
  cancel: 'Avbryt',
};
