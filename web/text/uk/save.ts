import { translated } from '#shared/translated.ts';
import * as nb from '../nb/save.ts';

export * from '../nb/save.ts';

/** Of the button that puts something aside. */
export const saveText: typeof nb.saveText = translated(nb.saveText, {
  save: 'Зберегти',
  saved: 'Збережено',
  which: (label, title) => `${label}: ${title}`,
  failed: 'Не вдалося. Спробуйте ще раз.',
  tooMany: 'Ви зберегли забагато. Спочатку щось приберіть.',
});
