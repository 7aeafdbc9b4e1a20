import { format } from './format.ts';

/** What is printed of a placement: read by all three who sign it. */
export const placementPaperText = {
  agreement: 'Avtale om plass',
  plan: 'Plan for plassen',
  print: 'Skriv ut',
  between: 'Denne avtalen er mellom',
  person: 'Den som skal jobbe',
  employer: 'Arbeidsgiver',
  municipality: 'Kommunen',
  place: 'Plass',
  duties: 'Dette lover vi hverandre',
  dutyList: [
    'Den som jobber, kommer til rett tid. Er du syk, ringer du kontaktpersonen.',
    'De på jobben viser hva du skal gjøre. De snakker norsk hver dag.',
    'Kommunen snakker med begge på de dagene som står i planen.',
    'Noe som blir vanskelig, sier vi fra om med en gang.',
    'Alle kan be om å endre planen. Da må alle tre si ja på nytt.',
  ],
  signs: 'Underskrift',
  date: 'Sted og dato',
  talks: 'Dager vi snakker sammen',
  firstDay: (day: string): string => `${format.dayInWords(day)}: første dag`,
  lastDay: (day: string): string => `${format.dayInWords(day)}: slutt`,
  talk: (day: string, n: string): string => `${format.dayInWords(day)}: samtale ${n}`,
  notDecided: 'Planen er ikke godkjent av alle ennå.',
  notes: 'Jeg vil spørre om:',
  made: (day: string): string => `Laget ${day}.`,
};

/** What each part of the plan is called there. */
export const paperTerms = {
  tasks: 'Oppgaver',
  period: 'Når',
  days: 'Dager og timer',
  goals: 'Mål',
  contact: 'Kontaktperson',
  mentor: 'Fadder',
  adaptation: 'Dette skal være annerledes',
  followUp: 'Oppfølging',
  why: 'Hvorfor denne plassen',
  legalBasis: 'Hvem har ansvaret',
};
