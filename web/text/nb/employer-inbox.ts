import { format } from './format.ts';
import { count } from './plain-words.ts';

const people = (n: number): string => count(n, 'forespørsel', 'forespørsler');

export const employerInboxText = {
  title: 'Forespørsler',
  waitingLink: (n: number): string => `${people(n)} venter på svar`,
  views: 'Vis forespørsler',
  toAnswer: 'Venter på svar',
  answered: 'Ferdige',
  loading: 'Forespørslene kommer …',
  pages: 'Sider',
  none: 'Ingen venter på svar fra dere nå.',
  noneAnswered: 'Her er det tomt ennå.',
  noneHelp: 'Når noen ønsker seg til dere, ser dere det her.',
  wants: 'Ønsker seg til:',
  theOpening: 'stillingen',
  sharedOn: (at: string): string => `Kom ${format.dayOrTime(at)}`,
  message: (name: string): string => `Hilsen fra ${name}`,
  nothingShared: 'Bare navnet er delt. Spør gjerne om mer når dere snakker sammen.',
  nobody: 'En person',
  noPlace: 'Ingen plasser er ledige nå. Blir en plass ledig, kan dere svare ja.',
  yes: 'Ja, vi vil gjerne',
  no: 'Nei',
  /** For those who hear the page: about whom. */
  about: (action: string, name: string): string => `${action}: ${name}`,
  saidYes: (name: string): string => `Dere har sagt ja til ${name}. Plassen er holdt av.`,
  saidNo: (name: string): string => `Dere har sagt nei til ${name}. Den som spurte, får vite det.`,
  yesTitle: (name: string): string => `Ja til ${name}?`,
  noTitle: (name: string): string => `Nei til ${name}?`,
  yesIntro: 'Ja tar en plass. Så blir dere kontaktet om en avtale.',
  noIntro: 'Den som spør, får vite grunnen.',
  state: {
    accepted: 'Dere sa ja',
    rejected: 'Dere sa nei',
    withdrawn: 'Trukket tilbake',
    expired: 'Tiden gikk ut',
  },
  toAgreement: 'Se avtalen',
  facts: {
    norwegian: 'Norsk',
    languages: 'Andre språk',
    experience: 'Har jobbet som',
    education: 'Utdanning',
    qualifications: 'Fagbrev og godkjenninger',
    driversLicences: 'Førerkort',
    hoursPerWeek: 'Timer i uken',
    freeWeekdays: 'Kan disse dagene',
  },
  notStated: 'Ikke oppgitt',
  years: (occupation: string, years: number): string =>
    `${occupation}, ${count(years, 'år', 'år')}`,
};

/** The words of an employer's answer. */
export const employerAnswerText = {
  fields: {
    reason: { label: 'Grunn til nei', faults: { required: 'Velg en grunn.' } },
    text: {
      label: 'Med egne ord',
      letters: 500,
      faults: { required: 'Skriv grunnen med noen få ord.' },
    },
    interpreter: {
      label: 'Snakket dere sammen med tolk?',
      description: 'Du kan hoppe over dette.',
    },
  },
  noInterpreter: 'Nei',
  confirm: { accept: 'Ja, vi vil gjerne', reject: 'Send nei' },
  cancel: 'Avbryt',
  close: 'Lukk',
  refused: {
    placeTaken: 'Plassen er tatt. Forespørselen står, så dere kan svare ja om en plass blir ledig.',
    asItWas: 'Noe er endret mens du så på dette. Er stillingen avsluttet, kan dere ikke si ja.',
    accepted: 'Noen hos dere har alt sagt ja.',
    declined: 'Personen har takket nei.',
    rejected: 'Noen hos dere har alt sagt nei.',
    withdrawn: 'Forespørselen er trukket tilbake. Dere trenger ikke svare.',
    expired: 'Tiden gikk ut før dere svarte.',
  },
};
