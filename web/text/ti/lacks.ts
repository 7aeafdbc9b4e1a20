import { translated } from '#shared/translated.ts';
import * as nb from '../nb/lacks.ts';
import { format } from './format.ts';

export * from '../nb/lacks.ts';

export const lackText: typeof nb.lackText = translated(nb.lackText, {
  norwegian: (verbs) => `ኖርወይኛ ክትለማመዱ ኣለኩም፦ ${format.list(verbs)}።`,
  wish: 'እዚ እቲ ብዝያዳ እትደልይዎ ኣይኮነን።',
  hours: 'እቲ ሰዓታት ምሉእ ብምሉእ ኣይሰማማዕን።',
  far: 'እቲ መገዲ ነዊሕ እዩ።',
});
