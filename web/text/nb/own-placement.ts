import type { PlacementStep, PlacementWarning } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';

import { dayWords } from './plain-words.ts';

/** What a participant reads of their own placement. */

export const ownPlacementText = {
  title: 'Plassen din',
  back: 'Min side',
  names: { participant: 'Du', employer: 'Arbeidsgiveren', advisor: 'Veilederen' },
  nextTitle: 'Dette skjer nå',
  next: {
    fill: 'Veilederen din lager planen ferdig. Du trenger ikke å gjøre noe.',
    approve: {
      participant: 'Les planen. Er du enig? Da sier du ja nederst.',
      employer: 'Du har sagt ja. Nå skal arbeidsgiveren svare. Du trenger ikke å gjøre noe.',
      advisor: 'Du har sagt ja. Nå skal veilederen din svare. Du trenger ikke å gjøre noe.',
    } satisfies Record<Approver, string>,
    begin: (day: string): string => `Alle har sagt ja. Du begynner ${dayWords(day)}.`,
    talk: (day: string): string => `Neste samtale er ${dayWords(day)}.`,
    talkDue: 'Vi vil gjerne vite hvordan det går.',
    go_on: (day: string | undefined): string =>
      day ? `Du er ferdig ${dayWords(day)}.` : 'Du kan fortsette her.',
    end: 'Plassen skulle være ferdig nå. Veilederen din skal snakke med deg.',
    ended: 'Plassen er ferdig.',
    cancelled: 'Det blir ingen plass her.',
  },
  plan: 'Planen din',
  agreeTitle: 'Er du enig i planen?',
  agree: 'Ja, jeg er enig',
  disagree: 'Er noe feil? Snakk med veilederen din før du sier ja.',
  changedTitle: 'Dette er nytt i planen',
  changed: 'Alle må si ja til det nye først. Til da bruker vi den gamle planen.',
  days: 'Dager og samtaler',
  paper: 'På papir og i kalender',
  done: {
    approve: 'Takk! Du har sagt ja til planen.',
    talk: 'Takk! Veilederen din leser svaret.',
    edit: 'Planen er lagret.',
    end: 'Plassen er ferdig.',
  },
  write: { first: 'Fortell hvordan det går', again: 'Endre svaret' },
  happened: 'Dette har skjedd',
  step: stepWords,
  onBehalf: (reason: string): string => `Hvorfor: «${reason}»`,
  nextStep: (words: string): string => `Neste steg: ${words}`,
  warnings: {
    near_limit: 'Plassen kan ikke vare mye lenger enn planen. Veilederen din vet det.',
    over_limit: 'Plassen varer lenger enn det som er lov. Snakk med veilederen din.',
    same_weekday: 'Du har to plasser på samme dag. Snakk med veilederen din.',
    overdue: 'Plassen skulle være ferdig nå. Veilederen din skal snakke med deg.',
  } satisfies Partial<Record<PlacementWarning['code'], string>>,
};

/** A whole sentence: who, and what they did. */
function stepWords({ by, action, of, onBehalf }: PlacementStep): string {
  const who = by.role === 'participant' ? 'Du' : by.displayName;
  switch (action) {
    case 'change':
      return `${who} endret planen.`;
    case 'make':
      return `${who} sa ja til deg.`;
    case 'cancel':
      return `${who} stoppet plassen.`;
    case 'end':
      return `${who} skrev om slutten.`;
    default:
      if (of === 'participant' && onBehalf) return `${who} sa ja for deg.`;
      return of === 'employer' && by.role !== 'employer'
        ? `${who} sa ja for arbeidsgiveren.`
        : `${who} sa ja til planen.`;
  }
}

/** The plan in the second person. */
export const ownPlanTerms = {
  tasks: 'Dette skal du gjøre',
  period: 'Når',
  days: 'Dager og timer',
  contact: 'Denne kan du spørre på jobben',
  mentor: 'Denne hjelper deg først',
  goals: 'Derfor er du der',
  adaptation: 'Dette skal være annerledes for deg',
  followUp: 'Så ofte snakker vi sammen',
  why: 'Hvorfor denne plassen',
};

/** "Hvordan går det?" */
export const ownTalkText = {
  title: 'Hvordan går det?',
  fields: {
    mood: { label: 'Hvordan går det på jobben?', faults: { required: 'Velg et ansikt.' } },
    text: {
      label: 'Vil du si noe mer?',
      description: 'Du kan la det stå tomt.',
    },
  },
  whoReads: 'Veilederen din leser svaret. De på jobben ser det ikke.',
  save: 'Send svaret',
};

/** On the own page. */
export const ownPlacementCardText = {
  agree: 'Planen din er klar',
  agreeHelp: 'Les planen og si ja hvis du er enig.',
  read: 'Les og svar',
  talk: 'Hvordan går det på jobben?',
  talkAt: (title: string): string => `Trykk på et ansikt. Det gjelder ${title}.`,
  more: 'Se planen',
  isNew: 'Nytt',
};

/** The way from a plan to the end. */
export type PlacementWayStep = 'plan' | 'yes' | 'begin' | 'work' | 'last';

export const placementWayText = {
  label: 'Veien gjennom plassen',
  steps: {
    plan: 'Planen lages',
    yes: 'Alle sier ja',
    begin: 'Du begynner',
    work: 'Du jobber',
    last: 'Siste samtale',
  } satisfies Record<PlacementWayStep, string>,
};
