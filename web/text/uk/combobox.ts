import { translated } from '#shared/translated.ts';
import * as nb from '../nb/combobox.ts';
import { counted } from './plain-words.ts';

export * from '../nb/combobox.ts';

export const comboboxText: typeof nb.comboboxText = translated(nb.comboboxText, {
  loading: 'Список завантажується …',
  none: 'Нічого не знайдено',
  notPicked: (text) => `Ми не знаходимо «${text}» у списку. Виберіть підказку або приберіть текст.`,
  severalFit: (text) => `До «${text}» підходить кілька варіантів. Виберіть один.`,
  hits: (hits) =>
    counted(hits, {
      one: '# варіант',
      few: '# варіанти',
      many: '# варіантів',
      other: '# варіанта',
    }),
  list: (label) => `${label}: підказки`,
  chosen: (label) => `${label}: вибрано`,
});
