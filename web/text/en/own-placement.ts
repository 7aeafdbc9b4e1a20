import type { PlacementStep } from '#shared/placements/placement.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-placement.ts';
import { dayWords } from './plain-words.ts';

export * from '../nb/own-placement.ts';

export const ownPlacementText: typeof nb.ownPlacementText = translated(nb.ownPlacementText, {
  title: 'Your place',
  back: 'My page',
  names: { participant: 'You', employer: 'The employer', advisor: 'The advisor' },
  nextTitle: 'This happens now',
  next: {
    fill: 'Your advisor finishes the plan. You can wait.',
    approve: {
      participant: 'Read the plan. Do you agree? Then say yes at the bottom.',
      employer: 'You said yes. Now the employer is to answer. You can wait.',
      advisor: 'You said yes. Now your advisor is to answer. You can wait.',
    },
    begin: (day) => `All have said yes. You begin ${dayWords(day)}.`,
    talk: (day) => `The next talk is ${dayWords(day)}.`,
    talkDue: 'We would like to know how it goes.',
    go_on: (day) => (day ? `You finish ${dayWords(day)}.` : 'You can stay here.'),
    end: 'The time is up. Your advisor is to talk with you.',
    ended: 'The place is finished.',
    cancelled: 'The place did not come to be.',
  },
  plan: 'Your plan',
  agreeTitle: 'Do you agree with the plan?',
  agree: 'Yes, I agree',
  disagree: 'Is something wrong? Talk with your advisor before you say yes.',
  changedTitle: 'This is new in the plan',
  changed: 'The old plan holds until everybody says yes to the new one.',
  days: 'Days and talks',
  paper: 'On paper and in a calendar',
  done: {
    approve: 'Thank you! You have said yes to the plan.',
    talk: 'Thank you! Your advisor reads the answer.',
    edit: 'The plan is saved.',
    end: 'The place is finished.',
  },
  write: { first: 'Tell how it goes', again: 'Change the answer' },
  happened: 'This has happened',
  step: stepWords,
  onBehalf: (reason) => `Why: “${reason}”`,
  nextStep: (words) => `Next step: ${words}`,
  warnings: {
    near_limit: 'The place cannot last much longer than the plan. Your advisor knows.',
    over_limit: 'The place lasts longer than is allowed. Talk with your advisor.',
    same_weekday: 'You have two places on the same day. Talk with your advisor.',
    overdue: 'The time is up. Your advisor is to talk with you.',
  },
});

function stepWords({ by, action, of, onBehalf }: PlacementStep): string {
  const who = by.role === 'participant' ? 'You' : by.displayName;
  switch (action) {
    case 'change':
      return `${who} changed the plan.`;
    case 'make':
      return `${who} said yes to you.`;
    case 'cancel':
      return `${who} cancelled the place.`;
    case 'end':
      return `${who} wrote about the end.`;
    default:
      if (of === 'participant' && onBehalf) return `${who} said yes for you.`;
      return of === 'employer' && by.role !== 'employer'
        ? `${who} said yes for the employer.`
        : `${who} said yes to the plan.`;
  }
}

export const ownPlanTerms: typeof nb.ownPlanTerms = translated(nb.ownPlanTerms, {
  tasks: 'What you do',
  period: 'When',
  days: 'Days and hours',
  contact: 'You can ask this person at work',
  mentor: 'This person helps you at the start',
  goals: 'Why you are there',
  adaptation: 'What is to be different for you',
  followUp: 'How often we talk',
  why: 'Why this place',
});

export const ownTalkText: typeof nb.ownTalkText = translated(nb.ownTalkText, {
  title: 'How is it going?',
  fields: {
    mood: { label: 'How is it going at work?', faults: { required: 'Choose a face.' } },
    text: {
      label: 'Do you want to say more?',
      description: 'You can leave it empty.',
    },
  },
  whoReads: 'Your advisor reads the answer. Those at work do not see it.',
  save: 'Send the answer',
});

export const ownPlacementCardText: typeof nb.ownPlacementCardText = translated(
  nb.ownPlacementCardText,
  {
    agree: 'Your plan is ready',
    agreeHelp: 'Read the plan and say yes if you agree.',
    read: 'Read and answer',
    talk: 'How is it going at work?',
    talkAt: (title) => `Tap a face. It is about ${title}.`,
    more: 'See the plan',
    isNew: 'New',
  },
);

export const placementWayText: typeof nb.placementWayText = translated(nb.placementWayText, {
  label: 'The way through the place',
  steps: {
    plan: 'The plan is made',
    yes: 'All say yes',
    begin: 'You begin',
    work: 'You work',
    last: 'Last talk',
  },
});
