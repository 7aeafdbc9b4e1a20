/** The picture of a week; the whole words stand beside it. */
export const weekText = {
  days: { mon: 'man', tue: 'tir', wed: 'ons', thu: 'tor', fri: 'fre', sat: 'lør', sun: 'søn' },
  fullTime: (hours: string): string => `En full jobb er ${hours} timer i uken.`,
};

/** Ways out of the page, to others' maps and timetables. */
export const placeLinkText = {
  map: 'Se stedet på kart',
  mapOfMunicipality: 'Se kommunen på kart',
  bus: 'Finn buss eller tog dit',
  elsewhere: '(en annen nettside)',
};
