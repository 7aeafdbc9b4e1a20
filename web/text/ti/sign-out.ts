import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-out.ts';

export * from '../nb/sign-out.ts';

export const signOutText: typeof nb.signOutText = translated(nb.signOutText, {
  title: 'ዘይተዓቀበ ጽሑፍ ኣለኩም',
  explanation: 'ሕጂ እንተወጺእኩም ክጠፍእ እዩ።',
  yesTitle: 'እወ ኢልኩም፣ ግን ኣይተላእከን',
  yesExplanation: 'ሕጂ እንተ ወጺእኩም፣ መልስኹም ክንድምስሶ ኢና።',
  stay: 'ኣብዚ ጽንሑ',
  leave: 'ውጽኡ',
});
