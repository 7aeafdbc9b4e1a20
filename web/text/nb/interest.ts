import type { SharedPart } from '#shared/referrals/referral-table.ts';
import { format } from './format.ts';
import { count, languageName } from './plain-words.ts';

/** The page where a participant says yes to one opening. */
export const interestText = {
  title: 'Jeg er interessert',
  back: 'Tilbake',
  loading: 'Siden kommer …',
  at: (employer: string): string => `hos ${employer}`,
  what: 'Dette får de vite',
  name: (name: string): string => `Navnet ditt: ${name}`,
  nameAlways: 'Navnet får de alltid.',
  all: 'Kryss av alle',
  nothingKnown: 'Vi vet ikke mer om deg ennå. De får bare vite navnet ditt.',
  protectedName: 'Adressen din er hemmelig. Da får de bare vite navnet ditt.',
  fields: {
    shares: {
      label: 'Hva mer vil du vise?',
      description: 'Du velger selv. Vi har ikke krysset av for deg.',
    },
    message: {
      label: 'Vil du skrive noe til dem?',
      description: 'Du kan la det stå tomt.',
    },
  },
  next: 'Dette skjer nå',
  steps: (employer: string): string[] => [
    'Du sier ja her.',
    'Veilederen din leser det og sender det videre.',
    `${employer} får se navnet ditt og det du krysset av.`,
    'De svarer ja eller nei. Du får se svaret på «Min side».',
  ],
  onlyThis: 'Du sier bare ja til denne plassen. Andre får ikke se det.',
  asItIs: 'Blir noe om deg endret? Da får de se det nye.',
  takeBack: 'Du kan stoppe det før de har svart.',
  yes: 'Ja, jeg er interessert',
  /** The server said no, and the page has nothing newer to show. */
  refused: 'Du kan ikke svare på denne nå. Kanskje har noen andre fått den.',
  already: {
    title: 'Du har svart på denne før',
    see: 'Se hvordan det går',
  },
  closed: {
    title: 'Denne plassen er lukket',
    words: 'Kanskje har noen fått den. Eller det er for sent å svare.',
    matches: 'Se hva som passer for deg',
  },
  /** Said without a net. */
  waits: {
    title: 'Takk! Du har sagt ja',
    words: 'Du er uten nett nå. Vi har tatt vare på svaret ditt på denne telefonen.',
    page: 'Gå til min side',
  },
  hidden: {
    title: 'Snakk med veilederen din først',
    words: 'Adressen din er hemmelig. Derfor kan vi ikke sende noe om deg.',
    page: 'Gå til min side',
  },
};

/** Parts of what is known, on the page where one ticks them. */
export const ownPartLabels: Record<SharedPart, string> = {
  norwegian: 'Hvor godt du kan norsk',
  languages: 'Andre språk du kan',
  experience: 'Hva du har jobbet med før',
  education: 'Hvor mye skole du har',
  qualifications: 'Kurs og bevis du har',
  licences: 'Førerkort du har',
  availability: 'Når du kan jobbe',
};

/** What is known, in few words. */
export const knownPartText = {
  level: (skill: string, level: string): string => `${skill}: ${level}`,
  languages: (codes: readonly string[]): string => format.list(codes.map(languageName)),
  years: (occupation: string, years: number): string =>
    years < 1 ? `${occupation}, under 1 år` : `${occupation}, ${count(years, 'år', 'år')}`,
  licences: (classes: readonly string[]): string => `Klasse ${format.list(classes)}`,
  days: (days: readonly string[]): string => `Dager: ${format.list(days)}`,
};
