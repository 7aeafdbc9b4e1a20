import type { OwnReferral } from '#shared/referrals/referral.ts';
import { roles, nextText as t } from '#web/text/own-page.ts';
import { ownStateWords } from '#web/text/own-referral.ts';
import { lastReason } from './last-reason.ts';

/** What happens next, who does it and until when; how it ended, where it is over. */
export function nextWords(referral: OwnReferral): string[] {
  const { state, opening, expiresOn } = referral;
  const employer = opening?.employer.name ?? roles.employer;
  const until = (words: (day: string) => string): string[] =>
    expiresOn === undefined ? [] : [words(expiresOn)];
  switch (state) {
    case 'suggested':
      return [t.suggested, ...until(t.answerUntil)];
    case 'interested':
      return [t.interested(employer), ...until(t.sendUntil)];
    case 'shared':
      return [t.shared(employer), ...until(t.repliesUntil)];
    case 'accepted':
      return [t.accepted(employer)];
    default:
      return [`${ownStateWords[state]}.`, ...lastReason(referral)];
  }
}
