import { translated } from '#shared/translated.ts';
import * as nb from '../nb/shift-times.ts';

export * from '../nb/shift-times.ts';

export const shiftTimes: typeof nb.shiftTimes = translated(nb.shiftTimes, {
  day: 'om dagen',
  evening: 'om kvelden',
  night: 'om natta',
  weekend: 'i helga',
});
