import { translated } from '#shared/translated.ts';
import * as nb from '../nb/read-aloud.ts';

export * from '../nb/read-aloud.ts';

export const readAloudText: typeof nb.readAloudText = translated(nb.readAloudText, {
  voices: ['ru'],
  read: 'Прочитать вслух',
  stop: 'Остановить',
  readSection: (section) => `Прочитать вслух: ${section}`,
  stopSection: (section) => `Остановить: ${section}`,
});
