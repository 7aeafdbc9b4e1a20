import { translated } from '#shared/translated.ts';
import * as nb from '../nb/save.ts';

export * from '../nb/save.ts';

/** Of the button that puts something aside. */
export const saveText: typeof nb.saveText = translated(nb.saveText, {
  save: 'Сохранить',
  saved: 'Сохранено',
  which: (label, title) => `${label}: ${title}`,
  failed: 'Не получилось. Попробуйте ещё раз.',
  tooMany: 'Вы сохранили слишком много. Сначала что-нибудь уберите.',
});
