import type { ReferralStep } from '#shared/referrals/referral.ts';
import { dayWords, languageName } from './plain-words.ts';
import { referralStepWords } from './referral.ts';

/** The participant's own page: what is asked now, and where each thing stands. */
export const ownPageText = {
  title: 'Min side',
  loading: 'Siden kommer …',
  nothing: 'Her ser du jobber og plasser du har svart på. Det er ingen ennå.',
  toMatches: 'Se hva som passer for deg',
  asked: 'Dette må du svare på',
  from: (name: string): string => `${name} foreslår denne for deg`,
  note: (name: string): string => `${name} skriver:`,
  yes: 'Ja, jeg er interessert',
  no: 'Nei takk',
  standing: 'Slik går det',
  more: 'Se mer',
  ended: 'Dette er slutt',
  showEnded: (n: number): string => `Vis det som er slutt (${n})`,
  hideEnded: 'Skjul det som er slutt',
  advisor: 'Veilederen din',
  noAdvisor: 'Vi vet ikke hvem veilederen din er. Spør i kommunen.',
  call: 'Ring',
  noPhone: 'Her står det ikke noe nummer.',
  unnamed: 'En jobb som ikke er her lenger',
  someone: 'Veilederen din',
};

/** The way from a suggestion to a place. */
export type WayStep = 'suggestion' | 'yes' | 'sending' | 'answer' | 'place';

export const wayText = {
  label: 'Veien til en plass',
  steps: {
    suggestion: 'Forslag',
    yes: 'Du sier ja',
    sending: 'Veilederen sender det',
    answer: 'Arbeidsgiver svarer',
    place: 'Du får plass',
  } satisfies Record<WayStep, string>,
  done: 'ferdig',
  now: 'nå',
};

/** What happens next, who does it, and until when. */
export const nextText = {
  suggested: 'Du kan svare ja eller nei.',
  interested: (employer: string): string =>
    `Nå skal veilederen din sende det til ${employer}. Du trenger ikke å gjøre noe.`,
  shared: (employer: string): string =>
    `Nå skal ${employer} svare ja eller nei. Du trenger ikke å gjøre noe.`,
  accepted: (employer: string): string =>
    `${employer} har sagt ja! Nå skal du og veilederen din lage en avtale med dem.`,
  sendUntil: (day: string): string =>
    `Det må skje senest ${dayWords(day)}. Hvis ikke, stopper det.`,
  repliesUntil: (day: string): string =>
    `De må svare senest ${dayWords(day)}. Hvis ikke, stopper det.`,
  answerUntil: (day: string): string => `Svar senest ${dayWords(day)}.`,
};

/** One referral, and all that was done. */
export const ownReferralText = {
  back: 'Min side',
  saidYes: 'Takk! Vi har fått ditt ja.',
  saidNo: 'Vi har fått ditt nei. Veilederen din får se det.',
  tookBack: 'Du har stoppet det. De får ikke se mer om deg.',
  next: 'Dette skjer nå',
  sharedNow: 'Dette får de se',
  sharedThen: 'Dette sa du ja til å vise',
  name: 'Navnet ditt',
  message: (text: string): string => `Du skrev til dem: «${text}»`,
  done: 'Dette har skjedd',
  withdraw: 'Stopp dette',
  opening: 'Les om jobben',
  step: stepWords,
  onBehalf: (reason: string): string => `Hvorfor: «${reason}»`,
  interpreter: (code: string): string => `Dere brukte tolk (${languageName(code)}).`,
  reason: (label: string): string => `Grunn: ${label}`,
  text: (text: string): string => `Du skrev: «${text}»`,
};

/** A whole sentence: who, and what they did. What is told on behalf was the participant's own step. */
function stepWords({ action, by, onBehalf }: ReferralStep): string {
  if (by.role === 'server') return `${referralStepWords.expire}.`;
  const who = by.role === 'participant' ? 'Du' : (by.displayName ?? roles[by.role]);
  return `${who} ${referralStepWords[action]}${onBehalf ? ' for deg' : ''}.`;
}

export const roles = {
  advisor: 'En veileder',
  leader: 'En leder',
  employer: 'Arbeidsgiveren',
  admin: 'En administrator',
};

/** The page where one says no, or takes a yes back. */
export const endText = {
  decline: {
    title: 'Nei takk',
    intro: 'Det er lov å si nei. Svaret hjelper oss å finne noe bedre.',
    button: 'Svar nei',
    legend: 'Hvorfor passer det ikke?',
  },
  withdraw: {
    title: 'Stopp dette',
    intro: 'Da får de ikke se noe om deg lenger. Vil du ha den igjen? Da må du si ja på nytt.',
    button: 'Stopp dette',
    legend: 'Hvorfor vil du ikke mer?',
  },
  stay: 'Gå tilbake',
  fields: {
    reason: { faults: { required: 'Velg en grunn.', unknown_code: 'Velg en grunn.' } },
    text: {
      label: 'Skriv hvorfor',
      faults: { required: 'Skriv noen ord om hvorfor.' },
    },
  },
  refused: 'Noe er endret. Gå til siden din og se.',
  tooLate: 'Du kan ikke gjøre dette nå',
  toPage: 'Gå til min side',
};
