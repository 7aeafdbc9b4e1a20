import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-referral.ts';

export * from '../nb/own-referral.ts';

export const interestLinkText: typeof nb.interestLinkText = translated(nb.interestLinkText, {
  waits: 'ኢንተርነት ይጽበ ኣሎ',
  interested: 'ተገዳስነት ኣለኒ',
  see: 'ከመይ ከም ዘሎ ርኣዩ',
  answer: '«እወ» ወይ «ኣይፋል» በሉ',
});

export const ownStateWords: typeof nb.ownStateWords = translated(nb.ownStateWords, {
  suggested: 'ሓሳብ ቀሪቡልኩም',
  interested: '«እወ» ኢልኩም',
  shared: 'ናብ ወሃቢ ስራሕ ተላኢኹ',
  accepted: 'ነቲ ቦታ ረኺብኩምዎ',
  declined: '«ኣይፋል» ኢልኩም',
  rejected: 'ወሃቢ ስራሕ «ኣይፋል» ኢሉ',
  withdrawn: 'ደው ኢሉ',
  expired: 'ደው ኢሉ። ነዊሕ ግዜ ሓሊፉ',
});
