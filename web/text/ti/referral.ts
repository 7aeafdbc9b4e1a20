import { translated } from '#shared/translated.ts';
import * as nb from '../nb/referral.ts';

export * from '../nb/referral.ts';

export const referralStateLabels: typeof nb.referralStateLabels = translated(
  nb.referralStateLabels,
  {
    suggested: 'ቀሪቡ',
    interested: 'ተገዳስነት ኣሎ',
    shared: 'ናብ ወሃቢ ስራሕ ተላኢኹ',
    accepted: 'ወሃቢ ስራሕ «እወ» ኢሉ',
    declined: 'ተሳታፊ «ኣይፋል» ኢሉ',
    rejected: 'ወሃቢ ስራሕ «ኣይፋል» ኢሉ',
    withdrawn: 'ደው ኢሉ',
    expired: 'ግዜ ሓሊፉ',
  },
);

export const referralActionLabels: typeof nb.referralActionLabels = translated(
  nb.referralActionLabels,
  {
    suggest: 'ሓሳብ ኣቕርቡ',
    interested: 'እወ፣ ተገዳስነት ኣሎ',
    decline: 'ኣይፋል፣ የቐንየለይ',
    share: 'ናብ ወሃቢ ስራሕ ስደዱ',
    accept: 'እወ',
    reject: 'ኣይፋል',
    withdraw: 'ደው ኣብሉ',
    expire: 'ግዜ ይሓልፍ',
  },
);

/** Behind a colon: nouns say nothing of who is a man and who is a woman. */
export const referralStepWords: typeof nb.referralStepWords = translated(nb.referralStepWords, {
  suggest: 'ሓሳብ',
  interested: 'መልሲ «እወ»',
  decline: 'መልሲ «ኣይፋል»',
  share: 'ናብ ወሃቢ ስራሕ ምስዳድ',
  accept: 'ነቲ ቦታ ንምሃብ ስምምዕ',
  reject: 'ነቲ ቦታ ንምሃብ ዘይምስምማዕ',
  withdraw: 'ደው ምባል',
  expire: 'ግዜ ሓሊፉ',
});

export const declineReasonLabels: typeof nb.declineReasonLabels = translated(
  nb.declineReasonLabels,
  {
    wrong_work: 'ዘይሰማማዕ ዓይነት ስራሕ',
    too_far: 'ኣዝዩ ርሑቕ',
    hours: 'እቲ ሰዓታት ኣይሰማማዕን',
    norwegian: 'ብዙሕ ኖርወይኛ የድሊ',
    health_demands: 'ንኣካል ኣዝዩ ከቢድ',
    other_plans: 'ካልእ መደብ',
    other: 'ካልእ',
  },
);

export const rejectReasonLabels: typeof nb.rejectReasonLabels = translated(nb.rejectReasonLabels, {
  filled: 'እቲ ቦታ ተታሒዙ',
  norwegian: 'ዝያዳ ኖርወይኛ የድሊ',
  qualification: 'ኮርስ ወይ ምስክር ወረቐት የለን',
  hours: 'እቲ ሰዓታት ኣይሰማማዕን',
  not_now: 'ሕጂ ኣይሰማማዕን',
  other: 'ካልእ',
});

export const withdrawReasonLabels: typeof nb.withdrawReasonLabels = translated(
  nb.withdrawReasonLabels,
  {
    no_longer_wanted: 'ደጊም ኣይደልዮን',
    other_place: 'ካልእ ቦታ ተረኺቡ',
    programme_ends: 'እቲ ፕሮግራም ቀልጢፉ ክውዳእ እዩ',
    mistake: 'ጌጋ ነይሩ',
    other: 'ካልእ',
  },
);

export const sharedPartLabels: typeof nb.sharedPartLabels = translated(nb.sharedPartLabels, {
  norwegian: 'ደረጃ ኖርወይኛ',
  languages: 'ካልእ ቋንቋታት',
  experience: 'ዝሓለፈ ስራሕ',
  education: 'ትምህርቲ',
  qualifications: 'ኮርስን ምስክር ወረቐትን',
  licences: 'መዘወሪ ፍቓድ',
  availability: 'ሰዓታትን መዓልታትን',
});
