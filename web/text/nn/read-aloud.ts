import { translated } from '#shared/translated.ts';
import * as nb from '../nb/read-aloud.ts';

export * from '../nb/read-aloud.ts';

export const readAloudText: typeof nb.readAloudText = translated(nb.readAloudText, {
  read: 'Les høgt',
  stop: 'Stopp',
  readSection: (section) => `Les høgt: ${section}`,
});
