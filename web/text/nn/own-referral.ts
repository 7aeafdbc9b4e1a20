import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-referral.ts';

export * from '../nb/own-referral.ts';

export const interestLinkText: typeof nb.interestLinkText = translated(nb.interestLinkText, {
  waits: 'Ventar på nett',
  interested: 'Eg er interessert',
  see: 'Sjå korleis det går',
  answer: 'Svar ja eller nei',
});

export const ownStateWords: typeof nb.ownStateWords = translated(nb.ownStateWords, {
  suggested: 'Du har fått eit forslag',
  interested: 'Du har sagt ja',
  shared: 'Sendt til arbeidsgivar',
  accepted: 'Du har fått plassen',
  declined: 'Du har sagt nei',
  rejected: 'Arbeidsgivaren sa nei',
  withdrawn: 'Stoppa',
  expired: 'Stoppa. Det gjekk for lang tid',
});
