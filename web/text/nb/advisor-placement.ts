import type { PlacementWarning } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { format } from './format.ts';
import { count, dayWords } from './plain-words.ts';

/** What advisors read of placements. */

export const placementsText = {
  title: 'Plasser',
  intro: 'Alle plasser i kommunen, fra plan til slutt. Det som sist ble endret, står øverst.',
  loading: 'Plassene kommer …',
  views: 'Vis plasser',
  all: 'Alle',
  found: (n: number): string => count(n, 'plass', 'plasser'),
  none: 'Ingen plasser her.',
  noneHelp: 'En plass kommer når arbeidsgiveren har sagt ja til et forslag.',
  narrowed: 'Bare én deltaker eller én stilling.',
  showAll: 'Vis alle',
  pages: 'Sider',
  head: {
    participant: 'Deltaker',
    title: 'Plass',
    state: 'Status',
    next: 'Hva skjer nå',
    period: 'Periode',
    changed: 'Endret',
  },
  noPeriod: 'Ikke bestemt',
  period: (start: string, end: string | undefined): string =>
    end ? `${format.day(start)} – ${format.day(end)}` : `Fra ${format.day(start)}`,
};

export const advisorPlacementText = {
  title: (name: string, title: string): string => `${name} – ${title}`,
  inTab: 'Plass',
  back: 'Alle plasser',
  nextTitle: 'Hva skjer nå?',
  plan: 'Planen',
  edit: 'Endre planen',
  approvals: 'Hvem har sagt ja',
  timeline: 'Perioden',
  history: 'Historie',
  links: 'Mer',
  toParticipant: (name: string): string => `Siden til ${name}`,
  toReferral: 'Forslaget',
  toOpening: 'Stillingen',
  names: { employer: 'Arbeidsgiveren', advisor: 'Veilederen' },
  next: {
    fill: 'Planen er ikke ferdig. Dette mangler før noen kan si ja:',
    approve: {
      participant: 'Deltakeren skal si ja til planen.',
      employer: 'Arbeidsgiveren skal si ja til planen.',
      advisor: 'Alle andre har sagt ja. Du godkjenner til slutt.',
    } satisfies Record<Approver, string>,
    both: 'Deltakeren og arbeidsgiveren skal si ja til planen. Du godkjenner til slutt.',
    begin: (day: string): string => `Alle har sagt ja. Første dag er ${dayWords(day)}.`,
    talk: (day: string): string => `Neste samtale er ${dayWords(day)}.`,
    talkDue: (day: string): string =>
      `Samtalen skulle vært ${dayWords(day)}. Skriv hva dere ble enige om.`,
    go_on: (day: string | undefined): string =>
      day ? `Plassen slutter ${dayWords(day)}.` : 'Plassen går videre uten sluttdato.',
    end: 'Tiden er ute. Hold sluttsamtalen, eller sett en ny sluttdato.',
    ended: 'Plassen er ferdig.',
    cancelled: 'Plassen ble ikke noe av.',
  },
  nextShort: {
    fill: 'Gjør planen ferdig',
    approve: {
      participant: 'Deltakeren svarer',
      employer: 'Arbeidsgiveren svarer',
      advisor: 'Du godkjenner',
    } satisfies Record<Approver, string>,
    both: 'Begge svarer',
    begin: (day: string): string => `Begynner ${format.day(day)}`,
    talk: (day: string): string => `Samtale ${format.day(day)}`,
    talkDue: (day: string): string => `Samtale var ${format.day(day)}`,
    go_on: (day: string | undefined): string => (day ? `Slutter ${format.day(day)}` : 'Går videre'),
    end: 'Hold sluttsamtalen',
    ended: 'Ferdig',
    cancelled: 'Ferdig',
  },
  changed: 'Det som gjaldt før, gjelder til alle har sagt ja til det nye.',
  cancelReason: (reason: string): string => `Grunn: ${reason}`,
  approve: 'Godkjenn planen',
  approveFor: { participant: 'Ja for deltakeren', employer: 'Ja for arbeidsgiveren' },
  approveForHelp: 'Bruk dette når noen har sagt ja til deg, på telefon eller i en samtale.',
  writeTalk: 'Skriv om samtalen',
  end: 'Hold sluttsamtalen',
  endEarly: 'Avslutt plassen',
  cancel: 'Avlys',
  navApproves: 'NAV har ansvaret. En veileder i NAV eller en leder godkjenner.',
  churn: (stays: number): string =>
    `${count(stays, 'opphold', 'opphold')} hos denne arbeidsgiveren ga ikke jobb.`,
  done: {
    approve: 'Du har sagt ja til planen.',
    participant: 'Du har sagt ja for deltakeren.',
    employer: 'Du har sagt ja for arbeidsgiveren.',
    cancel: 'Plassen er avlyst. Den er ledig igjen.',
    end: 'Sluttsamtalen er lagret.',
    edit: 'Planen er lagret.',
    talk: 'Samtalen er lagret.',
  },
  write: { first: 'Skriv', again: 'Endre' },
  versions: 'Tidligere planer',
  showVersions: 'Vis tidligere planer',
  hideVersions: 'Skjul tidligere planer',
  noVersions: 'Ingen tidligere planer.',
  version: (at: string): string => `Godkjent ${format.dayOrTime(at)}. Dette ble endret etterpå:`,
  sameAsNow: 'Ingenting er endret ennå.',
};

/** What each warning says. */
export const placementWarningText: Record<PlacementWarning['code'], string> = {
  near_limit: 'Plassen slutter nær den lengste tiden som er lov.',
  over_limit: 'Plassen varer lenger enn det som er lov. Sett en ny sluttdato.',
  same_weekday: 'Deltakeren har to plasser på samme dag.',
  required: 'Plassen er ikke drøftet med de tillitsvalgte ennå.',
  overdue: 'Tiden er ute, og ingen har holdt sluttsamtalen.',
};

export const advisorPlanTerms = {
  tasks: 'Oppgaver',
  period: 'Når',
  days: 'Dager og timer',
  goals: 'Mål',
  contact: 'Kontaktperson',
  mentor: 'Fadder',
  adaptation: 'Tilrettelegging',
  followUp: 'Oppfølging',
  why: 'Hvorfor denne plassen',
  occupation: 'Yrke',
  legalBasis: 'Hvem har ansvaret',
  extendedLimit: 'NAV har gitt lengre tid',
  discussedWithStaff: 'Drøftet med tillitsvalgte',
};

/** What was done; behind the name of who did it. */
export const placementStepText = {
  change: (parts: string): string => `endret ${parts}`,
  approve: {
    participant: 'sa ja',
    employer: 'sa ja',
    advisor: 'godkjente planen',
  } satisfies Record<Approver, string>,
  approveFor: { participant: 'sa ja for deltakeren', employer: 'sa ja for arbeidsgiveren' },
  make: 'sa ja til å ta imot, og planen ble begynt',
  cancel: 'avlyste plassen',
  end: 'holdt sluttsamtalen',
  tookBack: (n: number): string =>
    n === 1 ? 'Én må si ja på nytt.' : `${format.number(n)} må si ja på nytt.`,
  reason: (words: string): string => `Grunn: ${words}`,
  interpreter: (language: string): string => `Med tolk på ${language}`,
  parts: {
    title: 'tittel',
    occupation: 'yrke',
    tasks: 'oppgaver',
    weekdays: 'dager',
    hoursPerWeek: 'timer i uka',
    contact: 'kontaktperson',
    mentor: 'fadder',
    period: 'perioden',
    goals: 'mål',
    adaptation: 'tilrettelegging',
    adaptationShared: 'hvem som ser tilretteleggingen',
    followUp: 'oppfølging',
    why: 'hvorfor',
    legalBasis: 'hvem som har ansvaret',
    extendedLimit: 'lengre tid',
    discussedWithStaff: 'drøftingen',
  } as Readonly<Record<string, string>>,
};

/** What is asked before a step. */
export const placementActText = {
  fields: {
    'onBehalf.reason': {
      label: 'Hvorfor du svarer for dem',
      letters: 500,
      faults: { required: 'Skriv hvorfor du svarer for dem.' },
    },
    reason: { label: 'Grunn', letters: 500, faults: { required: 'Skriv grunnen.' } },
    interpreter: { label: 'Snakket dere med tolk?' },
  },
  noInterpreter: 'Nei',
  intro: {
    approve: 'Da gjelder planen. Endrer noen den senere, må alle si ja på nytt.',
    participant: 'Deltakeren må ha sagt ja til deg. Deltakeren får se hva du svarte.',
    employer: 'Arbeidsgiveren må ha sagt ja til deg.',
    cancel: 'Da blir plassen ikke noe av. Den er ledig for andre igjen.',
  },
  confirm: { approve: 'Godkjenn', participant: 'Lagre ja', employer: 'Lagre ja', cancel: 'Avlys' },
  cancel: 'Avbryt',
  close: 'Lukk',
};

/** The end talk. */
export const endTalkText = {
  title: 'Sluttsamtale',
  intro: 'Skriv dette sammen. Da er plassen over. Deltakeren kan lese alt her.',
  fields: {
    on: {
      label: 'Når sluttet den?',
      faults: { out_of_range: 'Velg en dag fra første dag til i dag.' },
    },
    reason: { label: 'Hvordan ble det?', faults: { required: 'Velg det som passer.' } },
    result: {
      label: 'Hva har deltakeren lært?',
      description: 'Oppgaver, norsk og det å være på jobb.',
      letters: 2000,
    },
    recommendation: {
      label: 'Hva bør skje videre?',
      letters: 2000,
    },
    interpreter: { label: 'Snakket dere med tolk?' },
  },
  noInterpreter: 'Nei',
  save: 'Avslutt plassen',
  back: 'Ikke nå',
  over: 'Plassen kan ikke avsluttes nå.',
};

/** What an advisor writes about a talk. */
export const advisorTalkText = {
  title: (n: string): string => `Samtale ${n}`,
  review: 'NAV skal bestemme: gå videre, endre eller avslutte.',
  saidTitle: 'Dette har de andre skrevet',
  nobody: 'Ingen andre har skrevet ennå.',
  fields: {
    note: {
      label: 'Notat',
      description: 'Bare veiledere leser dette.',
      letters: 1000,
      faults: { required: 'Skriv noen ord om samtalen.' },
    },
    norwegianUse: { label: 'Hvor mye norsk brukes på jobben?' },
    nextStep: {
      label: 'Neste steg',
      description: 'Deltakeren og arbeidsgiveren leser dette.',
      letters: 1000,
    },
  },
  notSaid: 'Vet ikke',
  save: 'Lagre samtalen',
};

/** The form of the plan. */
export const planFormText = {
  title: 'Endre planen',
  loading: 'Planen kommer …',
  save: 'Lagre planen',
  discard: 'Ta bort endringene',
  backAgain: 'Endrer du noe annet enn kontaktperson og fadder, må alle si ja på nytt.',
  sections: {
    work: 'Arbeidet',
    time: 'Når',
    people: 'Hvem',
    purpose: 'Mål og grunn',
    rules: 'Regler',
  },
  everyWeeks: 'Hvor ofte snakker dere sammen?',
  goalOther: 'Hva da?',
  fields: {
    title: { label: 'Tittel', letters: 200 },
    occupation: { label: 'Yrke' },
    tasks: { label: 'Oppgaver', description: 'Én på hver linje.', letters: 200, items: 20 },
    period: { label: 'Periode' },
    'period.start': { label: 'Begynner' },
    'period.end': {
      label: 'Slutter',
      faults: {
        over_limit: 'Så lenge er ikke lov. Velg en tidligere dag.',
        required: 'Velg når den slutter.',
      },
    },
    weekdays: { label: 'Dager på jobb' },
    hoursPerWeek: {
      label: 'Timer i uka',
      faults: { out_of_range: 'Skriv et tall over 0 og høyst 48.' },
    },
    goals: {
      label: 'Mål',
      faults: { required: 'Skriv hva «Noe annet» er.' },
    },
    contact: { label: 'Kontaktperson på jobben' },
    'contact.name': { label: 'Navn', faults: { required: 'Skriv navnet.' } },
    'contact.email': { label: 'E-post' },
    'contact.phone': { label: 'Telefon' },
    mentor: { label: 'Fadder' },
    'mentor.name': { label: 'Navn på fadder', faults: { required: 'Skriv navnet.' } },
    'mentor.languages': { label: 'Språk fadderen kan' },
    adaptation: {
      label: 'Tilrettelegging',
      description: 'Hva må være annerledes på jobben? Skriv ikke om helse.',
      letters: 1000,
    },
    adaptationShared: { label: 'Arbeidsgiveren kan lese tilretteleggingen' },
    followUp: { label: 'Oppfølging' },
    'followUp.everyWeeks': {
      label: 'Uker mellom samtalene',
      faults: { out_of_range: 'Skriv et helt tall fra 1 til 12.' },
    },
    why: {
      label: 'Hvorfor denne plassen',
      description: 'Hvordan hjelper den til jobb og til bedre norsk? Loven ber om dette.',
      letters: 2000,
      faults: { required: 'Skriv hvorfor.' },
    },
    legalBasis: { label: 'Hvem har ansvaret?' },
    extendedLimit: { label: 'NAV har bestemt at den kan vare lenger' },
    discussedWithStaff: { label: 'Drøftet med de tillitsvalgte' },
    'discussedWithStaff.on': { label: 'Dato' },
    'discussedWithStaff.with': { label: 'Med hvem', letters: 200 },
  },
};
