import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-page.ts';
import { dayWords, languageName } from './plain-words.ts';
import { referralStepWords } from './referral.ts';

export * from '../nb/own-page.ts';

export const ownPageText: typeof nb.ownPageText = translated(nb.ownPageText, {
  title: 'Mi side',
  loading: 'Sida kjem …',
  nothing: 'Her ser du jobbar og plassar du har svart på. Det er ingen enno.',
  toMatches: 'Sjå kva som passar for deg',
  asked: 'Dette må du svare på',
  from: (name) => `${name} foreslår denne for deg`,
  note: (name) => `${name} skriv:`,
  yes: 'Ja, eg er interessert',
  no: 'Nei takk',
  standing: 'Slik går det',
  more: 'Sjå meir',
  ended: 'Dette er slutt',
  showEnded: (n) => `Vis det som er slutt (${n})`,
  hideEnded: 'Skjul det som er slutt',
  advisor: 'Rettleiaren din',
  noAdvisor: 'Vi veit ikkje kven rettleiaren din er. Spør i kommunen.',
  call: 'Ring',
  noPhone: 'Her står det ikkje noko nummer.',
  unnamed: 'Ein jobb som ikkje er her lenger',
  someone: 'Rettleiaren din',
});

export const wayText: typeof nb.wayText = translated(nb.wayText, {
  label: 'Vegen til ein plass',
  steps: {
    suggestion: 'Forslag',
    yes: 'Du seier ja',
    sending: 'Rettleiaren sender det',
    answer: 'Arbeidsgivar svarar',
    place: 'Du får plass',
  },
  done: 'ferdig',
  now: 'no',
});

export const nextText: typeof nb.nextText = translated(nb.nextText, {
  suggested: 'Du kan svare ja eller nei.',
  interested: (employer) =>
    `No skal rettleiaren din sende det til ${employer}. Du treng ikkje å gjere noko.`,
  shared: (employer) => `No skal ${employer} svare ja eller nei. Du treng ikkje å gjere noko.`,
  accepted: (employer) =>
    `${employer} har sagt ja! No skal du og rettleiaren din lage ein avtale med dei.`,
  sendUntil: (day) => `Det må skje seinast ${dayWords(day)}. Om ikkje stoppar det.`,
  repliesUntil: (day) => `Dei må svare seinast ${dayWords(day)}. Om ikkje stoppar det.`,
  answerUntil: (day) => `Svar seinast ${dayWords(day)}.`,
});

export const ownReferralText: typeof nb.ownReferralText = translated(nb.ownReferralText, {
  back: 'Mi side',
  saidYes: 'Takk! Vi har fått ja frå deg.',
  saidNo: 'Vi har fått nei frå deg. Rettleiaren din får sjå det.',
  tookBack: 'Du har stoppa det. Dei får ikkje sjå meir om deg.',
  next: 'Dette skjer no',
  sharedNow: 'Dette får dei sjå',
  sharedThen: 'Dette sa du ja til å vise',
  name: 'Namnet ditt',
  message: (text) => `Du skreiv til dei: «${text}»`,
  done: 'Dette har skjedd',
  withdraw: 'Stopp dette',
  opening: 'Les om jobben',
  step: ({ action, by, onBehalf }) => {
    if (by.role === 'server') return `${referralStepWords.expire}.`;
    const who = by.role === 'participant' ? 'Du' : (by.displayName ?? roles[by.role]);
    return `${who} ${referralStepWords[action]}${onBehalf ? ' for deg' : ''}.`;
  },
  onBehalf: (reason) => `Kvifor: «${reason}»`,
  interpreter: (code) => `De brukte tolk (${languageName(code)}).`,
  text: (text) => `Du skreiv: «${text}»`,
});

export const roles: typeof nb.roles = translated(nb.roles, {
  advisor: 'Ein rettleiar',
  leader: 'Ein leiar',
  employer: 'Arbeidsgivaren',
  admin: 'Ein administrator',
});

export const endText: typeof nb.endText = translated(nb.endText, {
  decline: {
    title: 'Nei takk',
    intro: 'Det er lov å seie nei. Svaret hjelper oss å finne noko betre.',
    button: 'Svar nei',
    legend: 'Kvifor passar det ikkje?',
  },
  withdraw: {
    title: 'Stopp dette',
    intro:
      'Då får dei ikkje sjå noko om deg lenger. Vil du ha han igjen? Då må du seie ja på nytt.',
    button: 'Stopp dette',
    legend: 'Kvifor vil du ikkje meir?',
  },
  stay: 'Gå tilbake',
  fields: {
    reason: { faults: { required: 'Vel ein grunn.', unknown_code: 'Vel ein grunn.' } },
    text: { label: 'Skriv kvifor', faults: { required: 'Skriv nokre ord om kvifor.' } },
  },
  refused: 'Noko er endra. Gå til sida di og sjå.',
  tooLate: 'Du kan ikkje gjere dette no',
  toPage: 'Gå til mi side',
});
