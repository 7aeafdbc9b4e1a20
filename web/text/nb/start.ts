import { count } from './plain-words.ts';

/** Where a participant begins: one question, and what leads on from it. */
export const startText = {
  title: 'Hva vil du jobbe med?',
  waitingTitle: 'Dette venter på deg',
  toAnswer: (n: number): string => `${count(n, 'forslag', 'forslag')} å svare på`,
  toApprove: (n: number): string => `${count(n, 'plan', 'planer')} å lese`,
  checkInsDue: (n: number): string => `Si hvordan det går (${n})`,
  answer: 'Svar nå',
  fields: 'Velg et fag',
  fieldsLoading: 'Fagene kommer …',
  inField: (n: number): string => count(n, 'treff', 'treff'),
  allFields: (n: number): string => `Vis alle fag (${n})`,
  fewerFields: 'Vis færre fag',
  best: 'Dette passer best for deg',
  bestLoading: 'Vi leter etter det som passer …',
  almost: 'Dette passer nesten',
  why: 'Derfor passer det:',
  missing: 'Dette mangler:',
  none: 'Vi fant ingen som passer nå. Søk over, eller snakk med veilederen din.',
  toAll: (n: number): string => `Se alt som passer (${n})`,
  toAlmost: 'Se det som nesten passer',
};

/** What one does there, in everyday words, by the field's name in the table of occupations. */
export const fieldExamples: Readonly<Record<string, string>> = {
  'Bygg og anlegg': 'Hus, vei og bro',
  Håndverkere: 'Maler, snekker, elektriker',
  'Helse og sosial': 'Sykehus, hjelp til eldre',
  'Industri og produksjon': 'Fabrikk, maskiner, mat',
  IT: 'Data og nett',
  'Kontor og økonomi': 'Papirer, tall, resepsjon',
  'Kultur og kreative yrker': 'Musikk, bilder, idrett',
  'Natur og miljø': 'Gård, skog, fisk',
  'Reiseliv og mat': 'Kjøkken, kafé, hotell',
  'Salg og service': 'Butikk, renhold, frisør',
  'Sikkerhet og beredskap': 'Vakt, brann, politi',
  'Transport og lager': 'Lastebil, buss, lager',
  Utdanning: 'Barnehage og skole',
};
