import { translated } from '#shared/translated.ts';
import * as nb from '../nb/read-aloud.ts';

export * from '../nb/read-aloud.ts';

export const readAloudText: typeof nb.readAloudText = translated(nb.readAloudText, {
  voices: ['en'],
  read: 'Read aloud',
  stop: 'Stop reading',
  readSection: (section) => `Read aloud: ${section}`,
  stopSection: (section) => `Stop reading: ${section}`,
});
