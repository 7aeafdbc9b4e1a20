import { translated } from '#shared/translated.ts';
import * as nb from '../nb/read-aloud.ts';

export * from '../nb/read-aloud.ts';

export const readAloudText: typeof nb.readAloudText = translated(nb.readAloudText, {
  voices: ['uk'],
  read: 'Прочитати вголос',
  stop: 'Зупинити',
  readSection: (section) => `Прочитати вголос: ${section}`,
  stopSection: (section) => `Зупинити: ${section}`,
});
