import { translated } from '#shared/translated.ts';
import * as nb from '../nb/combobox.ts';
import { counted } from './plain-words.ts';

export * from '../nb/combobox.ts';

export const comboboxText: typeof nb.comboboxText = translated(nb.comboboxText, {
  loading: 'Список загружается …',
  none: 'Ничего не найдено',
  notPicked: (text) => `Мы не находим «${text}» в списке. Выберите подсказку или уберите текст.`,
  severalFit: (text) => `К «${text}» подходит несколько вариантов. Выберите один.`,
  hits: (hits) =>
    counted(hits, {
      one: '# вариант',
      few: '# варианта',
      many: '# вариантов',
      other: '# варианта',
    }),
  list: (label) => `${label}: подсказки`,
  chosen: (label) => `${label}: выбрано`,
});
