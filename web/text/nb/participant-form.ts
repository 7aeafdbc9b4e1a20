import type { Protection } from '#shared/codes.ts';
import type { FieldTexts } from '#web/form/form-faults.ts';
import { lowerFirst } from './format.ts';

const day = { required: 'Velg en dato.' };

/** Words of each field, in the order of the form. */
export const participantFields = {
  displayName: {
    label: 'Navn',
    description: 'Slik navnet skal stå i listene.',
    letters: 200,
    faults: { required: 'Skriv et navn.' },
  },
  responsible: {
    label: 'Ansvarlig',
    description: 'Den som følger opp. Uten valg er det du.',
    faults: { unknown_code: 'Velg en veileder eller leder i kommunen.' },
  },
  protection: {
    label: 'Skjermet adresse',
    description: 'Da ser bare den ansvarlige og lederne deltakeren. Bosted blir slettet.',
  },
  norwegian: { label: 'Norsk' },
  'norwegian.listening': { label: 'Lytte' },
  'norwegian.listening.level': { label: 'Lytte: nivå', faults: { required: 'Velg nivå.' } },
  'norwegian.listening.source': { label: 'Lytte: kilde', faults: { required: 'Velg kilde.' } },
  'norwegian.listening.date': { label: 'Lytte: dato', faults: day },
  'norwegian.reading': { label: 'Lese' },
  'norwegian.reading.level': { label: 'Lese: nivå', faults: { required: 'Velg nivå.' } },
  'norwegian.reading.source': { label: 'Lese: kilde', faults: { required: 'Velg kilde.' } },
  'norwegian.reading.date': { label: 'Lese: dato', faults: day },
  'norwegian.speaking': { label: 'Snakke' },
  'norwegian.speaking.level': { label: 'Snakke: nivå', faults: { required: 'Velg nivå.' } },
  'norwegian.speaking.source': { label: 'Snakke: kilde', faults: { required: 'Velg kilde.' } },
  'norwegian.speaking.date': { label: 'Snakke: dato', faults: day },
  'norwegian.writing': { label: 'Skrive' },
  'norwegian.writing.level': { label: 'Skrive: nivå', faults: { required: 'Velg nivå.' } },
  'norwegian.writing.source': { label: 'Skrive: kilde', faults: { required: 'Velg kilde.' } },
  'norwegian.writing.date': { label: 'Skrive: dato', faults: day },
  languages: {
    label: 'Andre språk enn norsk',
    items: 20,
    description: 'Deler deltakeren språk med noen på jobben, teller det som ett nivå norsk.',
  },
  wishes: {
    label: 'Legg til et ønske',
    items: 10,
    description: 'Skriv et yrke med vanlige ord, for eksempel «vaskehjelp». Høyst 10 ønsker.',
    faults: { too_many: 'Høyst 10 ønsker. Ta bort noen.' },
  },
  goal: {
    label: 'Mål på lengre sikt',
    description: 'Et yrke deltakeren vil nå en gang, for eksempel etter mer skole.',
  },
  avoid: {
    label: 'Legg til et yrke som deltakeren ikke vil ha',
    items: 50,
    description: 'Stillinger i disse yrkene blir ikke vist.',
  },
  acceptedKinds: {
    label: 'Tar imot',
    description: 'Ingen kryss betyr alle typer.',
  },
  freeWeekdays: {
    label: 'Ledige dager',
    description: 'Dager uten skole. Ingen kryss betyr alle dager.',
  },
  acceptedShifts: {
    label: 'Arbeidstid',
    description: 'Ingen kryss betyr alle tider.',
  },
  hoursPerWeek: {
    label: 'Timer i uken',
    description: 'Tomt betyr at alle timetall passer.',
    faults: { range_reversed: 'Fra må være lavere enn til.' },
  },
  'hoursPerWeek.min': { label: 'Fra', faults: { out_of_range: 'Fra 1 til 48 timer.' } },
  'hoursPerWeek.max': { label: 'Til', faults: { out_of_range: 'Fra 1 til 48 timer.' } },
  maxTravelKm: {
    label: 'Reiser høyst (km)',
    description: 'I luftlinje. Tomt betyr 50 km.',
    faults: { out_of_range: 'Fra 1 til 500 km.', wrong_type: 'Skriv et tall.' },
  },
  position: {
    label: 'Bosted',
    description: 'Skriv postnummer eller sted. Tomt betyr kommunesenteret. Vi lagrer omtrent hvor.',
  },
  driversLicences: { label: 'Førerkort' },
  qualifications: { label: 'Godkjenninger og kurs', items: 20 },
  cannot: {
    label: 'Kan ikke',
    description: 'Bare det som deltakeren ikke kan gjøre på jobb. Aldri hvorfor.',
  },
  education: { label: 'Skolegang' },
  experience: {
    label: 'Legg til yrkeserfaring',
    items: 30,
    description: 'Erfaring og skolegang teller ikke i poengene.',
  },
  'experience.*.years': {
    label: 'År',
    faults: { required: 'Skriv antall år.', out_of_range: 'Fra 0 til 60 år.' },
  },
  programme: { label: 'Introduksjonsprogram' },
  'programme.start': { label: 'Starter', faults: { required: 'Skriv når programmet starter.' } },
  'programme.end': { label: 'Slutter' },
} satisfies FieldTexts;

export const participantFormText = {
  newTitle: 'Ny deltaker',
  editTitle: (name: string): string => `Rediger ${name}`,
  inTab: 'Rediger deltaker',
  loading: 'Skjemaet kommer …',
  back: 'Tilbake til profilen',
  intro: 'Bare navnet må fylles ut. Skriv bare det som trengs for å finne en plass og følge opp.',
  sections: {
    person: 'Deltakeren',
    norwegian: 'Norsk',
    wishes: 'Ønsker',
    work: 'Kan jobbe',
    skills: 'Kan og har',
    limits: 'Unngår',
    background: 'Bakgrunn',
  },
  norwegianIntro:
    'Nivå som på Norskprøven. Fyll ut alle fire på én gang. Er noe annerledes for én ferdighet, retter du den under.',
  wishesIntro: 'Det øverste ønsket teller mest.',
  oneself: 'Jeg selv',
  unnamed: 'Som før',
  protections: {
    none: 'Nei',
    confidential: 'Ja, fortrolig',
    strict: 'Ja, strengt fortrolig',
  } satisfies Record<Protection, string>,
  notChosen: 'Velg',
  allLevel: 'Alle fire: nivå',
  allSource: 'Alle fire: kilde',
  allDate: 'Alle fire: dato',
  notAlike: 'Velg for alle fire',
  place: (postcode: string, place: string, municipality: string): string =>
    place === municipality ? `${postcode} ${place}` : `${postcode} ${place}, ${municipality}`,
  placeStored: 'Bosted er lagret',
  noEducation: 'Ikke oppgitt',
  wishList: 'Ønsker i rekkefølge',
  up: (title: string): string => `Flytt ${lowerFirst(title)} opp`,
  down: (title: string): string => `Flytt ${lowerFirst(title)} ned`,
  remove: (title: string): string => `Ta bort ${lowerFirst(title)}`,
  moved: (title: string, place: number, of: number): string =>
    `${title} er nå ønske ${place} av ${of}`,
  removed: (title: string): string => `${title} er tatt bort`,
  avoidList: 'Yrker deltakeren ikke vil ha',
  widen: 'Ta med yrkene rundt',
  experienceList: 'Yrkeserfaring',
  save: 'Lagre',
  discard: 'Forkast endringene',
  experienceWords: (title: string, years: string): string =>
    years === '' ? title : `${title} (${years} år)`,
};
