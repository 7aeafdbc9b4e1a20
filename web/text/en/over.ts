import { translated } from '#shared/translated.ts';
import * as nb from '../nb/over.ts';

export * from '../nb/over.ts';

export const overText: typeof nb.overText = translated(nb.overText, {
  title: {
    closed: 'The job is gone',
    expired: 'The deadline has passed',
    full: 'Somebody got the job',
  },
  words: {
    closed: 'You can not answer it any more.',
    expired: 'The deadline has passed. You can not answer any more.',
    full: 'Somebody got the job. You can not answer any more.',
  },
  was: (occupation, place) => `The job was: ${occupation}, ${place}.`,
  instead: 'Look at these instead',
  none: 'We found none that are like it now.',
  toBoard: 'See all jobs',
});
