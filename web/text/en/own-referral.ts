import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-referral.ts';

export const interestLinkText: typeof nb.interestLinkText = translated(nb.interestLinkText, {
  interested: 'I am interested',
  see: 'See how it goes',
  waits: 'Waits for a net',
  answer: 'Answer yes or no',
});

export const ownStateWords: typeof nb.ownStateWords = translated(nb.ownStateWords, {
  suggested: 'You have got a suggestion',
  interested: 'You have said yes',
  shared: 'Sent to the employer',
  accepted: 'You have got the place',
  declined: 'You have said no',
  rejected: 'The employer said no',
  withdrawn: 'Taken back',
  expired: 'Time ran out',
});
