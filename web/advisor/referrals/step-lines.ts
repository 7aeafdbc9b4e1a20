import type { ReferralStep } from '#shared/referrals/referral.ts';
import { wayOf } from '#shared/referrals/referral-table.ts';
import { reasonLabelsOf } from '#web/referral/reason-labels.ts';
import { accountsText } from '#web/text/accounts.ts';
import { referralText as t } from '#web/text/advisor-referrals.ts';
import { languageName } from '#web/text/plain-words.ts';
import { referralStepWords } from '#web/text/referral.ts';

/** The step of time has nobody's name. */
export function stepWords({ by: { role, displayName }, action }: ReferralStep): string {
  const done = referralStepWords[action];
  if (role === 'server') return done;
  const who = accountsText.roles[role];
  return displayName ? `${displayName} (${who.toLowerCase()}) ${done}` : `${who} ${done}`;
}

export function detailsOf({ action, reason, text, onBehalf, interpreter }: ReferralStep): string[] {
  const why = reason && (reasonLabelsOf(action)[reason] ?? reason);
  return [
    ...(why ? [t.reason(text ? `${why}. ${text}` : why)] : []),
    ...(onBehalf ? [t.actedFor[whoseStep(action)](onBehalf.reason)] : []),
    ...(interpreter ? [t.interpreter(languageName(interpreter))] : []),
  ];
}

/** Of a step that may be taken on somebody's behalf. */
function whoseStep(action: ReferralStep['action']): 'participant' | 'employer' {
  return wayOf(action, 'employer') === 'own' ? 'employer' : 'participant';
}
