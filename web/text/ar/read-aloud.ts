import { translated } from '#shared/translated.ts';
import * as nb from '../nb/read-aloud.ts';

export * from '../nb/read-aloud.ts';

export const readAloudText: typeof nb.readAloudText = translated(nb.readAloudText, {
  voices: ['ar'],
  read: 'اقرأ بصوت عالٍ',
  stop: 'إيقاف',
  readSection: (section) => `اقرأ بصوت عالٍ: ${section}`,
  stopSection: (section) => `إيقاف: ${section}`,
});
