import { translated } from '#shared/translated.ts';
import { format } from '../nb/format.ts';
import * as nb from '../nb/interest.ts';

export * from '../nb/interest.ts';

export const interestText: typeof nb.interestText = translated(nb.interestText, {
  title: 'Eg er interessert',
  loading: 'Sida kjem …',
  what: 'Dette får dei vite',
  name: (name) => `Namnet ditt: ${name}`,
  nameAlways: 'Namnet får dei alltid.',
  all: 'Kryss av alle',
  nothingKnown: 'Vi veit ikkje meir om deg enno. Dei får berre vite namnet ditt.',
  protectedName: 'Adressa di er hemmeleg. Då får dei berre vite namnet ditt.',
  fields: {
    shares: {
      label: 'Kva meir vil du vise?',
      description: 'Du vel sjølv. Vi har ikkje kryssa av for deg.',
    },
    message: { label: 'Vil du skrive noko til dei?', description: 'Du kan la det stå tomt.' },
  },
  next: 'Dette skjer no',
  steps: (employer) => [
    'Du seier ja her.',
    'Rettleiaren din les det og sender det vidare.',
    `${employer} får sjå namnet ditt og det du kryssa av.`,
    'Dei svarar ja eller nei. Du får sjå svaret på «Mi side».',
  ],
  onlyThis: 'Du seier ja til berre denne plassen. Andre får ikkje sjå det.',
  asItIs: 'Blir noko om deg endra? Då får dei sjå det nye.',
  takeBack: 'Du kan stoppe det heilt til dei har svart.',
  yes: 'Ja, eg er interessert',
  refused: 'Du kan ikkje svare på denne no. Kanskje har nokon andre fått han.',
  already: { title: 'Du har svart på denne før', see: 'Sjå korleis det går' },
  closed: {
    title: 'Denne plassen er lukka',
    words: 'Kanskje har nokon fått han. Eller det er for seint å svare.',
    matches: 'Sjå kva som passar for deg',
  },
  hidden: {
    title: 'Snakk med rettleiaren din først',
    words: 'Adressa di er hemmeleg. Difor kan vi ikkje sende noko om deg.',
    page: 'Gå til mi side',
  },
  waits: {
    title: 'Takk! Du har sagt ja',
    words: 'Du er utan nett no. Svaret ditt ligg på denne telefonen.',
    page: 'Gå til mi side',
  },
});

export const ownPartLabels: typeof nb.ownPartLabels = translated(nb.ownPartLabels, {
  norwegian: 'Kor godt du kan norsk',
  languages: 'Andre språk du kan',
  experience: 'Kva du har jobba med før',
  education: 'Kor mykje skule du har',
  qualifications: 'Kurs og bevis du har',
  licences: 'Førarkort du har',
  availability: 'Når du kan jobbe',
});

export const knownPartText: typeof nb.knownPartText = translated(nb.knownPartText, {
  days: (days) => `Dagar: ${format.list(days)}`,
});
