import type { ReferralState } from '#shared/referrals/referral-table.ts';

/** The way to a yes, and where one stands, as it is said beside an opening. */

export const interestLinkText = {
  interested: 'Jeg er interessert',
  see: 'Se hvordan det går',
  /** Said yes to, without a net. */
  waits: 'Venter på nett',
  answer: 'Svar ja eller nei',
};

/** Where it stands, to whom it is about. */
export const ownStateWords: Record<ReferralState, string> = {
  suggested: 'Du har fått et forslag',
  interested: 'Du har sagt ja',
  shared: 'Sendt til arbeidsgiver',
  accepted: 'Du har fått plassen',
  declined: 'Du har sagt nei',
  rejected: 'Arbeidsgiveren sa nei',
  withdrawn: 'Stoppet',
  expired: 'Stoppet. Det gikk for lang tid',
};
