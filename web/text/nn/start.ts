import { translated } from '#shared/translated.ts';
import * as nb from '../nb/start.ts';
import { count } from './plain-words.ts';

export * from '../nb/start.ts';

export const startText: typeof nb.startText = translated(nb.startText, {
  title: 'Kva vil du jobbe med?',
  waitingTitle: 'Dette ventar på deg',
  toApprove: (n) => `${count(n, 'plan', 'planar')} å lese`,
  checkInsDue: (n) => `Sei korleis det går (${n})`,
  answer: 'Svar no',
  fields: 'Vel eit fag',
  fieldsLoading: 'Faga kjem …',
  fewerFields: 'Vis færre fag',
  best: 'Dette passar best for deg',
  bestLoading: 'Vi leitar etter det som passar …',
  almost: 'Dette passar nesten',
  why: 'Difor passar det:',
  missing: 'Dette manglar:',
  none: 'Vi fann ingen som passar no. Søk over, eller snakk med rettleiaren din.',
  toAll: (n) => `Sjå alt som passar (${n})`,
  toAlmost: 'Sjå det som nesten passar',
});

export const fieldExamples: typeof nb.fieldExamples = translated(nb.fieldExamples, {
  'Bygg og anlegg': 'Hus, veg og bru',
  Håndverkere: 'Målar, snikkar, elektrikar',
  'Helse og sosial': 'Sjukehus, hjelp til eldre',
  'Industri og produksjon': 'Fabrikk, maskiner, mat',
  IT: 'Data og nett',
  'Kontor og økonomi': 'Papir, tal, resepsjon',
  'Kultur og kreative yrker': 'Musikk, bilete, idrett',
  'Natur og miljø': 'Gard, skog, fisk',
  'Reiseliv og mat': 'Kjøkken, kafé, hotell',
  'Salg og service': 'Butikk, reinhald, frisør',
  'Sikkerhet og beredskap': 'Vakt, brann, politi',
  'Transport og lager': 'Lastebil, buss, lager',
  Utdanning: 'Barnehage og skule',
});
