import { translated } from '#shared/translated.ts';
import * as nb from '../nb/form.ts';

export * from '../nb/form.ts';

export const formText: typeof nb.formText = translated(nb.formText, {
  halfDate: 'Write the whole date: day, month and year.',
  summary: 'Put this right before we can save',
});
