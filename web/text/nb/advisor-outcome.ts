import type { HeldOutcome } from '#shared/outcomes/outcome.ts';
import type {
  contracts,
  fundings,
  outcomeStatuses,
  schools,
  selfSupports,
} from '#shared/outcomes/outcome-codes.ts';
import { format, lowerFirst } from './format.ts';

export const outcomeStatusLabels: Record<(typeof outcomeStatuses)[number], string> = {
  work: 'Jobb',
  work_and_education: 'Jobb og skole',
  education: 'Skole',
  programme: 'Er fortsatt i programmet',
  seeking: 'Søker jobb',
  other: 'Noe annet',
  unknown: 'Vi vet ikke',
};

export const contractLabels: Record<(typeof contracts)[number], string> = {
  permanent: 'Fast',
  temporary: 'For en tid',
  on_call: 'Ringevakt',
  apprenticeship: 'Lærling',
  self_employed: 'Eget firma',
};

export const fundingLabels: Record<(typeof fundings)[number], string> = {
  ordinary: 'Vanlig lønn',
  subsidised: 'Med lønnstilskudd',
};

export const schoolLabels: Record<(typeof schools)[number], string> = {
  lower_secondary: 'Grunnskole',
  upper_secondary: 'Videregående skole',
  higher: 'Høyskole eller universitet',
  other: 'Annen skole eller kurs',
};

export const selfSupportLabels: Record<(typeof selfSupports)[number], string> = {
  yes: 'Ja',
  partly: 'Delvis',
  no: 'Nei',
  unknown: 'Vi vet ikke',
};

export const outcomeText = {
  title: (name: string): string => `Utfall for ${name}`,
  inTab: 'Utfall',
  loading: 'Utfallet kommer …',
  back: 'Tilbake',
  points: {
    programme: (months: number): string => `${months} måneder etter programmet`,
    placement: (months: number, title: string): string => `${months} måneder etter ${title}`,
  },
  endedOn: (day: string): string => `Slutt ${format.dayInWords(day)}.`,
  aPlacement: 'plassen',
  choose: 'Velg hva utfallet er for',
  chooseHelp: 'Utfall skrives 3, 6, 12 og 24 måneder etter programmet og etter hver plass.',
  nothingEnded:
    'Programmet er ikke slutt, og ingen plass er slutt. Da er det ikke noe utfall ennå.',
  toPerson: 'Til deltakeren',
  recorded: 'Skrevet',
  notRecorded: 'Ikke skrevet',
  correctsTitle: 'Dette er skrevet før',
  corrects: 'Det du lagrer nå, retter det. Det gamle blir stående.',
  writtenBy: (name: string, at: string): string => `${name}, ${format.moment(at)}`,
  save: 'Lagre utfall',
  discard: 'Begynn på nytt',
  saved: (name: string): string => `Utfallet for ${name} er lagret.`,
  more: 'Mer om det (kan hoppes over)',
  notAsked: 'Ikke spurt',
  sameEmployerLabels: { yes: 'Ja', no: 'Nei' },
  fields: {
    status: {
      label: 'Hva gjør deltakeren nå?',
      faults: { required: 'Velg hva deltakeren gjør.' },
    },
    hoursPerWeek: {
      label: 'Timer i uka',
      faults: {
        required: 'Skriv hvor mange timer i uka.',
        wrong_type: 'Skriv et tall.',
        out_of_range: 'Skriv et tall over 0, høyst 48.',
      },
    },
    contract: { label: 'Ansettelse', faults: { required: 'Velg hva slags ansettelse.' } },
    funding: { label: 'Lønn', faults: { required: 'Velg hvem som betaler.' } },
    school: { label: 'Skole', faults: { required: 'Velg hva slags skole.' } },
    sameEmployer: { label: 'Samme arbeidsgiver som plassen?' },
    occupation: { label: 'Yrke', description: 'Skriv yrket, og velg det i listen.' },
    selfSupporting: { label: 'Klarer seg uten hjelp til penger?' },
    note: { label: 'Notat', letters: 1000 },
    asOf: {
      label: 'Dagen dette gjelder',
      faults: {
        required: 'Skriv dagen.',
        out_of_range: 'Dagen kan ikke være etter i dag.',
      },
    },
  },
};

/** What was recorded, in one line. */
export function outcomeWords(outcome: HeldOutcome, occupation: string | undefined): string {
  const { status, hoursPerWeek, contract, funding, school, sameEmployer, selfSupporting } = outcome;
  const parts = [
    outcomeStatusLabels[status],
    hoursPerWeek !== undefined && `${format.number(hoursPerWeek)} timer i uka`,
    contract && lowerFirst(contractLabels[contract]),
    funding && lowerFirst(fundingLabels[funding]),
    school && lowerFirst(schoolLabels[school]),
    occupation && lowerFirst(occupation),
    sameEmployer !== undefined && (sameEmployer ? 'samme arbeidsgiver' : 'annen arbeidsgiver'),
    selfSupporting && selfSupporting !== 'unknown' && supported[selfSupporting],
  ];
  return parts.filter(Boolean).join(', ');
}

const supported = {
  yes: 'klarer seg selv',
  partly: 'klarer seg delvis selv',
  no: 'klarer seg ikke selv',
};
