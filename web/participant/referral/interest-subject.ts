import type { OwnReferral } from '#shared/referrals/referral.ts';
import type { SharedPart } from '#shared/referrals/referral-table.ts';
import type { Yes } from '#web/api/waiting-yes.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { interestText } from '#web/text/interest.ts';

/** `shared/referrals`: of a text that somebody writes. */
export const mostLetters = 500;

export interface InterestValues {
  shares: SharedPart[];
  message: string;
}

/** Nothing is ticked for anybody: what an employer gets is what the person says. */
export const noInterestYet: InterestValues = { shares: [], message: '' };

/** What the form sends. */
export function yesOf({ shares, message }: InterestValues): Yes {
  const words = message.trim();
  return { shares, ...(words !== '' && { message: words }) };
}

const { shares, message } = interestText.fields;

export const interestSubject: FormSubject<InterestValues, OwnReferral> = {
  name: 'interest',
  texts: { shares, message: { ...message, letters: mostLetters } },
  units: ['shares', 'message'],
  contentOf: (values) => ({ ...yesOf(values) }),
  valuesOf: ({ shares, message = '' }) => ({ shares, message }),
};
