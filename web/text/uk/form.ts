import { translated } from '#shared/translated.ts';
import * as nb from '../nb/form.ts';

export * from '../nb/form.ts';

export const formText: typeof nb.formText = translated(nb.formText, {
  yes: 'так',
  no: 'ні',
  halfDate: 'Напишіть повну дату: день, місяць і рік.',
  wrongYear: 'Напишіть рік від 1900 до 2100.',
  summary: 'Спочатку виправте це',
  mostLetters: (most) => `Не більше ніж знаків: ${most}.`,
  mostItems: (most) => `Тут не більше ніж ${most}. Приберіть щось.`,
  byFieldCode: {
    required: 'Заповніть це поле.',
    wrong_type: 'Напишіть це інакше.',
    unknown_field: 'Такого поля немає.',
    invalid_format: 'Перевірте, чи правильно написано.',
    unknown_code: 'Виберіть щось зі списку.',
    out_of_range: 'Число замале або завелике.',
    too_long: 'Це задовго. Напишіть коротше.',
    too_many: 'Це забагато. Приберіть щось.',
    range_reversed: 'Кінець має бути після початку.',
    over_limit: 'Це більше, ніж дозволено.',
    too_common: 'Цей пароль надто легко вгадати. Виберіть інший.',
    names_target_group: 'У тексті сказано, для кого це місце. Приберіть ці слова.',
  },
  saving: {
    saving: 'Зберігаємо …',
    saved: (moment) => `Збережено: ${moment}`,
    unsaved: 'Є зміни, які не збережено.',
    waiting: 'Зараз збережемо …',
    rejected: (count) => `Ще не збережено. Полів, які треба виправити: ${count}.`,
    failed: 'У нас не збережено. Те, що ви написали, є в цьому браузері.',
    retry: 'Спробувати ще раз',
  },
  restored: {
    found: 'Ми знайшли те, що ви писали раніше. Це ще не збережено.',
    startOver: 'Почати знову',
    useStored: 'Взяти збережене',
  },
  conflict: {
    title: 'Хтось інший це змінив',
    mine: (value) => `Ви написали: ${value}`,
    theirs: (value) => `Вони зберегли: ${value}`,
    empty: 'порожньо',
    explain:
      '«Залишити моє і зберегти» бере те, що написали ви. «Взяти збережене» прибирає те, що ви написали.',
    keepMine: 'Залишити моє і зберегти',
    useTheirs: 'Взяти збережене',
  },
});
