import { translated } from '#shared/translated.ts';
import * as nb from '../nb/start.ts';
import { count } from './plain-words.ts';

export * from '../nb/start.ts';

export const startText: typeof nb.startText = translated(nb.startText, {
  title: 'What do you want to work with?',
  waitingTitle: 'This is waiting for you',
  toAnswer: (n) => `${count(n, 'suggestion', 'suggestions')} to answer`,
  toApprove: (n) => `${count(n, 'plan', 'plans')} to read`,
  checkInsDue: (n) => `${count(n, 'question', 'questions')} about how it goes`,
  answer: 'Answer now',
  fields: 'Choose a field',
  fieldsLoading: 'The fields are coming …',
  inField: (n) => count(n, 'hit', 'hits'),
  allFields: (n) => `Show all fields (${n})`,
  fewerFields: 'Show fewer fields',
  best: 'What fits you best',
  bestLoading: 'We are looking for what fits …',
  almost: 'What almost fits',
  why: 'Why it fits:',
  missing: 'What is missing:',
  none: 'We found none that fit now. Search above, or talk to your advisor.',
  toAll: (n) => `See all that fits (${n})`,
  toAlmost: 'See what almost fits',
});

export const fieldExamples: typeof nb.fieldExamples = translated(nb.fieldExamples, {
  'Bygg og anlegg': 'Houses, roads, bridges',
  Håndverkere: 'Painter, carpenter, electrician',
  'Helse og sosial': 'Hospital, help for the old',
  'Industri og produksjon': 'Factory, machines, food',
  IT: 'Computers and networks',
  'Kontor og økonomi': 'Papers, numbers, front desk',
  'Kultur og kreative yrker': 'Music, pictures, sport',
  'Natur og miljø': 'Farm, forest, fish',
  'Reiseliv og mat': 'Kitchen, café, hotel',
  'Salg og service': 'Shop, cleaning, hairdresser',
  'Sikkerhet og beredskap': 'Guard, fire, police',
  'Transport og lager': 'Lorry, bus, warehouse',
  Utdanning: 'Kindergarten and school',
});
