import { translated } from '#shared/translated.ts';
import * as nb from '../nb/leader-weights.ts';
import { format } from './format.ts';

export const weightsText: typeof nb.weightsText = translated(nb.weightsText, {
  title: 'Change the weights',
  back: 'Needs and weights',
  pillar: { language: 'Language', need: 'Need', wish: 'Wish', practical: 'Practical' },
  intro: (municipality: string) =>
    `The weights say how much each part counts when places are ranked for the participants in ${municipality}. Write numbers from 0 to 1000: what counts is how they relate. They do not decide what fits, only the order.`,
  form: 'Weights',
  share: (share: number) => `${format.percent(share)} of the points`,
  about: {
    language: 'How well the Norwegian fits the job',
    need: 'How much the area lacks people in the occupation',
    wish: 'How near the place is to what the participant wants',
    practical: 'The way there, the hours and other practical things',
  },
  wrong: 'Write a number from 0 to 1000.',
  allZero: 'At least one weight must be above 0.',
  save: 'Save the weights',
  saved: 'The weights are saved, and count from now on.',
  defaults: 'Put in the usual weights',
  example: 'What it is like for a participant',
  exampleIntro:
    'Choose a participant, and see the first ten places as they are now and as they will be. Nothing changes before you save.',
  who: 'Participant',
  choose: 'Choose a participant',
  nobody: 'There are no participants in the municipality yet.',
  unchanged: 'The same ones come first, in the same order.',
  none: 'No places fit this participant, so the weights change nothing.',
  table: 'The first ten places with the new weights',
  columns: { place: 'Place', opening: 'Job', before: 'Now', score: 'Points' },
  rank: (rank: number) => `no. ${rank}`,
  outside: 'not among the ten',
  gone: (titles: string) => `No longer among the first ten: ${titles}.`,
  score: (before: number | undefined, after: number) =>
    before === undefined
      ? format.number(Math.round(after))
      : `${format.number(Math.round(before))} → ${format.number(Math.round(after))}`,
});
