import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-page.ts';
import { dayWords, languageName } from './plain-words.ts';
import { referralStepWords } from './referral.ts';

export * from '../nb/own-page.ts';

export const ownPageText: typeof nb.ownPageText = translated(nb.ownPageText, {
  title: 'My page',
  loading: 'The page is coming …',
  nothing: 'Here you see jobs and places you have answered. There are none yet.',
  toMatches: 'See what fits you',
  asked: 'You need to answer this',
  from: (name) => `${name} suggests this one for you`,
  note: (name) => `${name} writes:`,
  yes: 'Yes, I am interested',
  no: 'No thanks',
  standing: 'How it goes',
  more: 'See more',
  ended: 'This is over',
  showEnded: (n) => `Show what is over (${n})`,
  hideEnded: 'Hide what is over',
  advisor: 'Your advisor',
  noAdvisor: 'We do not know who your advisor is. Ask the municipality.',
  call: 'Call',
  noPhone: 'There is no number here.',
  unnamed: 'A job that is no longer here',
  someone: 'Your advisor',
});

export const wayText: typeof nb.wayText = translated(nb.wayText, {
  label: 'The way to a place',
  steps: {
    suggestion: 'Suggestion',
    yes: 'You say yes',
    sending: 'Your advisor sends it',
    answer: 'The employer answers',
    place: 'You get the place',
  },
  done: 'done',
  now: 'now',
});

export const nextText: typeof nb.nextText = translated(nb.nextText, {
  suggested: 'You can say yes or no.',
  interested: (employer) => `Now your advisor is to send it to ${employer}. You can wait.`,
  shared: (employer) => `Now ${employer} is to say yes or no. You can wait.`,
  accepted: (employer) =>
    `${employer} has said yes! Now you and your advisor make an agreement with them.`,
  sendUntil: (day) => `It must happen by ${dayWords(day)}. If not, it is over.`,
  repliesUntil: (day) => `They must answer by ${dayWords(day)}. If not, it is over.`,
  answerUntil: (day) => `Answer by ${dayWords(day)}.`,
});

export const roles: typeof nb.roles = translated(nb.roles, {
  advisor: 'An advisor',
  leader: 'A leader',
  employer: 'The employer',
  admin: 'An administrator',
});

export const ownReferralText: typeof nb.ownReferralText = translated(nb.ownReferralText, {
  back: 'My page',
  saidYes: 'Thank you! We have got your yes.',
  saidNo: 'We have got your no. Your advisor will see it.',
  tookBack: 'You have taken it back. They see no more about you.',
  next: 'This happens now',
  sharedNow: 'This is what they get to see',
  sharedThen: 'You said yes to showing this',
  name: 'Your name',
  message: (text) => `You wrote to them: “${text}”`,
  done: 'This has happened',
  withdraw: 'Take it back',
  opening: 'Read about the job',
  step: ({ action, by, onBehalf }) => {
    if (by.role === 'server') return `${referralStepWords.expire}.`;
    const who = by.role === 'participant' ? 'You' : (by.displayName ?? roles[by.role]);
    const whose = onBehalf ? ' for you' : '';
    return `${who} ${referralStepWords[action]}${whose}.`;
  },
  onBehalf: (reason) => `Why: “${reason}”`,
  interpreter: (code) => `You had an interpreter (${languageName(code)}).`,
  reason: (label) => `Reason: ${label}`,
  text: (text) => `You wrote: “${text}”`,
});

export const endText: typeof nb.endText = translated(nb.endText, {
  decline: {
    title: 'No thanks',
    intro: 'You may say no. Your answer helps us find something better.',
    button: 'Answer no',
    legend: 'Why does it not suit you?',
  },
  withdraw: {
    title: 'Take it back',
    intro:
      'Then they see nothing about you any more. If you want it again, you must say yes again.',
    button: 'Take it back',
    legend: 'Why do you not want it any more?',
  },
  stay: 'Go back',
  fields: {
    reason: { faults: { required: 'Choose a reason.', unknown_code: 'Choose a reason.' } },
    text: {
      label: 'Write why',
      faults: { required: 'Write some words about why.' },
    },
  },
  refused: 'Something has changed. Go to your page and see.',
  tooLate: 'You cannot do this now',
  toPage: 'Go to my page',
});
