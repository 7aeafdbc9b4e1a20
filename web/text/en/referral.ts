import { translated } from '#shared/translated.ts';
import * as nb from '../nb/referral.ts';

export const referralStateLabels: typeof nb.referralStateLabels = translated(
  nb.referralStateLabels,
  {
    suggested: 'Suggested',
    interested: 'Interested',
    shared: 'Sent to the employer',
    accepted: 'Yes from the employer',
    declined: 'No from the participant',
    rejected: 'No from the employer',
    withdrawn: 'Taken back',
    expired: 'Time ran out',
  },
);

export const referralActionLabels: typeof nb.referralActionLabels = translated(
  nb.referralActionLabels,
  {
    suggest: 'Suggest',
    interested: 'Yes, interested',
    decline: 'No thanks',
    share: 'Send to the employer',
    accept: 'Yes',
    reject: 'No',
    withdraw: 'Take back',
    expire: 'Time runs out',
  },
);

export const referralStepWords: typeof nb.referralStepWords = translated(nb.referralStepWords, {
  suggest: 'suggested this',
  interested: 'said yes',
  decline: 'said no',
  share: 'sent it to the employer',
  accept: 'said yes to it',
  reject: 'said no to it',
  withdraw: 'took it back',
  expire: 'Time ran out',
});

export const declineReasonLabels: typeof nb.declineReasonLabels = translated(
  nb.declineReasonLabels,
  {
    wrong_work: 'The wrong kind of work',
    too_far: 'Too far away',
    hours: 'The hours do not suit',
    norwegian: 'Too much Norwegian',
    health_demands: 'Too hard for the body',
    other_plans: 'Other plans',
    other: 'Something else',
  },
);

export const rejectReasonLabels: typeof nb.rejectReasonLabels = translated(nb.rejectReasonLabels, {
  filled: 'The place is taken',
  norwegian: 'Needs more Norwegian',
  qualification: 'Lacks a course or a certificate',
  hours: 'The hours do not suit',
  not_now: 'Does not suit now',
  other: 'Something else',
});

export const withdrawReasonLabels: typeof nb.withdrawReasonLabels = translated(
  nb.withdrawReasonLabels,
  {
    no_longer_wanted: 'Not wanted any more',
    other_place: 'Has got another place',
    programme_ends: 'The programme ends soon',
    mistake: 'It was a mistake',
    other: 'Something else',
  },
);

export const sharedPartLabels: typeof nb.sharedPartLabels = translated(nb.sharedPartLabels, {
  norwegian: 'Level of Norwegian',
  languages: 'Other languages',
  experience: 'Jobs before',
  education: 'School',
  qualifications: 'Courses and certificates',
  licences: 'Driving licence',
  availability: 'Hours and days',
});
