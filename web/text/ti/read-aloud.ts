import { translated } from '#shared/translated.ts';
import * as nb from '../nb/read-aloud.ts';

export * from '../nb/read-aloud.ts';

export const readAloudText: typeof nb.readAloudText = translated(nb.readAloudText, {
  voices: ['ti'],
  read: 'ዓው ኢልካ ምንባብ',
  stop: 'ደው ኣብሉ',
  readSection: (section) => `ዓው ኢልካ ምንባብ፦ ${section}`,
  stopSection: (section) => `ደው ኣብሉ፦ ${section}`,
});
