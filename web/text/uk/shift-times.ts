import { translated } from '#shared/translated.ts';
import * as nb from '../nb/shift-times.ts';

export * from '../nb/shift-times.ts';

export const shiftTimes: typeof nb.shiftTimes = translated(nb.shiftTimes, {
  day: 'вдень',
  evening: 'увечері',
  night: 'вночі',
  weekend: 'у вихідні',
});
