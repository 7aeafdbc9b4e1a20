import type { Approver } from '#shared/placements/placement-codes.ts';
import { planFormText } from './advisor-placement.ts';
import { format } from './format.ts';
import { count, dayWords } from './plain-words.ts';

/** What an employer reads of placements: nothing in it says why somebody is there. */

export const agreementsText = {
  title: 'Avtaler',
  intro: 'Dere som har sagt ja til hverandre. Det som sist ble endret, står øverst.',
  loading: 'Avtalene kommer …',
  views: 'Vis avtaler',
  all: 'Alle',
  found: (n: number): string => count(n, 'avtale', 'avtaler'),
  none: 'Ingen avtaler her.',
  noneHelp: 'Når dere sier ja til noen, kommer avtalen hit.',
  pages: 'Sider',
  head: {
    person: 'Hvem',
    title: 'Plass',
    state: 'Status',
    next: 'Hva skjer nå',
    period: 'Periode',
  },
};

export const employerPlacementText = {
  title: (name: string, title: string): string => `${name} – ${title}`,
  inTab: 'Avtale',
  back: 'Alle avtaler',
  nextTitle: 'Hva skjer nå?',
  plan: 'Planen',
  edit: 'Endre planen',
  timeline: 'Perioden',
  links: 'På papir og i kalender',
  names: { employer: 'Dere', advisor: 'Kommunen' },
  next: {
    fill: 'Planen er ikke ferdig. Dette mangler:',
    fillOthers: 'Resten fyller kommunen ut.',
    approve: {
      participant: (name: string): string => `${name} skal si ja til planen. Dere kan vente.`,
      employer: (): string => 'Les planen. Si ja hvis dere er enige.',
      advisor: (): string => 'Kommunen sier ja til slutt. Dere kan vente.',
    } satisfies Record<Approver, (name: string) => string>,
    begin: (name: string, day: string): string =>
      `Alle har sagt ja. ${name} begynner ${dayWords(day)}.`,
    talk: (day: string): string => `Neste samtale er ${dayWords(day)}.`,
    talkDue: 'Vi vil gjerne vite hvordan det går. Svar på 2 spørsmål.',
    go_on: (day: string | undefined): string =>
      day ? `Plassen slutter ${dayWords(day)}.` : 'Det er ikke bestemt når den slutter.',
    end: 'Tiden er ute. Kommunen tar kontakt om en sluttsamtale.',
    ended: 'Avtalen er slutt.',
    cancelled: 'Avtalen ble ikke noe av.',
  },
  nextShort: {
    fill: 'Planen lages',
    approve: {
      participant: (name: string): string => `${name} svarer`,
      employer: (): string => 'Dere svarer',
      advisor: (): string => 'Kommunen svarer',
    } satisfies Record<Approver, (name: string) => string>,
    begin: (day: string): string => `Begynner ${format.day(day)}`,
    talk: (day: string): string => `Samtale ${format.day(day)}`,
    talkDue: 'Svar på 2 spørsmål',
    go_on: (day: string | undefined): string => (day ? `Slutter ${format.day(day)}` : 'Går videre'),
    end: 'Kommunen tar kontakt',
    ended: 'Slutt',
    cancelled: 'Avlyst',
  },
  changed: 'Det som gjaldt før, gjelder til alle har sagt ja til det nye.',
  approve: 'Ja, vi er enige',
  approveHelp: 'Er noe feil? Endre planen, eller ring kommunen.',
  talk: 'Svar på 2 spørsmål',
  expectedTitle: 'Dette er deres del',
  expected: {
    contact: (name: string): string => `${name} tar imot, og er den man spør.`,
    noContact: 'Velg en kontaktperson som tar imot.',
    mentor: (name: string): string => `${name} er fadder og hjelper til i starten.`,
    tasks: 'Vis hvordan oppgavene gjøres. Si fra når noe er bra.',
    norwegian: 'Snakk norsk sammen hver dag, også i pausene.',
    talks: (weeks: number): string =>
      weeks === 1
        ? 'Svar på 2 spørsmål hver uke.'
        : `Svar på 2 spørsmål hver ${format.number(weeks)}. uke.`,
    absence: 'Ring kommunen hvis noen ikke kommer, eller hvis noe er vanskelig.',
  },
  done: {
    approve: 'Dere har sagt ja til planen.',
    edit: 'Planen er lagret.',
    talk: 'Takk for svaret.',
    end: 'Avtalen er slutt.',
  },
  write: { first: 'Svar', again: 'Endre svaret' },
  showVersions: 'Vis tidligere planer',
  hideVersions: 'Skjul tidligere planer',
  noVersions: 'Ingen tidligere planer.',
  version: (at: string): string => `Godkjent ${format.dayOrTime(at)}. Dette ble endret etterpå:`,
  sameAsNow: 'Ingenting er endret ennå.',
  overdue: 'Tiden er ute.',
  required: 'Har dere snakket med de tillitsvalgte om plassen? Si fra til kommunen.',
};

export const employerPlanTerms = {
  tasks: 'Oppgaver',
  period: 'Når',
  days: 'Dager og timer',
  goals: 'Mål',
  contact: 'Kontaktperson hos dere',
  mentor: 'Fadder',
  adaptation: 'Dette må være annerledes',
  followUp: 'Oppfølging',
  legalBasis: 'Hvem har ansvaret',
  discussedWithStaff: 'Snakket med de tillitsvalgte',
};

/** The two questions. */
export const employerTalkText = {
  title: 'Hvordan går det?',
  about: (name: string, title: string): string => `${name} – ${title}`,
  fields: {
    works: {
      label: 'Hva går bra?',
      letters: 1000,
      faults: { required: 'Svar på et av spørsmålene.' },
    },
    next: {
      label: 'Hva bør skje videre?',
      description: 'Mer ansvar, mer norsk, færre timer? Er noe vanskelig, skriv det her.',
      letters: 1000,
    },
  },
  whoReads: (name: string): string => `Kommunen leser svaret. ${name} kan også lese det.`,
  save: 'Send svaret',
};

const { fields } = planFormText;

/** The workplace's part of the plan. */
export const employerPlanFormText = {
  save: 'Lagre planen',
  discard: 'Ta bort endringene',
  backAgain: 'Endrer dere oppgaver, dager eller timer, må alle si ja på nytt.',
  sections: { work: 'Arbeidet', people: 'Hvem' },
  fields: {
    tasks: fields.tasks,
    weekdays: fields.weekdays,
    hoursPerWeek: fields.hoursPerWeek,
    contact: { label: 'Kontaktperson hos dere' },
    'contact.name': fields['contact.name'],
    'contact.email': fields['contact.email'],
    'contact.phone': fields['contact.phone'],
    mentor: fields.mentor,
    'mentor.name': fields['mentor.name'],
    'mentor.languages': fields['mentor.languages'],
  },
};
