import { translated } from '#shared/translated.ts';
import * as nb from '../nb/form.ts';

export * from '../nb/form.ts';

export const formText: typeof nb.formText = translated(nb.formText, {
  yes: 'да',
  no: 'нет',
  halfDate: 'Напишите полную дату: день, месяц и год.',
  wrongYear: 'Напишите год от 1900 до 2100.',
  summary: 'Сначала исправьте это',
  mostLetters: (most) => `Не больше знаков: ${most}.`,
  mostItems: (most) => `Здесь не больше ${most}. Уберите что-нибудь.`,
  byFieldCode: {
    required: 'Заполните это поле.',
    wrong_type: 'Напишите это по-другому.',
    unknown_field: 'Такого поля нет.',
    invalid_format: 'Проверьте, правильно ли написано.',
    unknown_code: 'Выберите что-нибудь из списка.',
    out_of_range: 'Число слишком маленькое или слишком большое.',
    too_long: 'Это слишком длинно. Напишите короче.',
    too_many: 'Это слишком много. Уберите что-нибудь.',
    range_reversed: 'Конец должен быть после начала.',
    over_limit: 'Это больше, чем разрешено.',
    too_common: 'Этот пароль слишком легко угадать. Выберите другой.',
    names_target_group: 'В тексте сказано, для кого это место. Уберите эти слова.',
  },
  saving: {
    saving: 'Сохраняем …',
    saved: (moment) => `Сохранено: ${moment}`,
    unsaved: 'Есть изменения, которые не сохранены.',
    waiting: 'Сейчас сохраним …',
    rejected: (count) => `Ещё не сохранено. Полей, которые надо исправить: ${count}.`,
    failed: 'У нас не сохранено. То, что вы написали, есть в этом браузере.',
    retry: 'Попробовать ещё раз',
  },
  restored: {
    found: 'Мы нашли то, что вы писали раньше. Это ещё не сохранено.',
    startOver: 'Начать заново',
    useStored: 'Взять сохранённое',
  },
  conflict: {
    title: 'Кто-то другой это изменил',
    mine: (value) => `Вы написали: ${value}`,
    theirs: (value) => `Они сохранили: ${value}`,
    empty: 'пусто',
    explain:
      '«Оставить моё и сохранить» берёт то, что написали вы. «Взять сохранённое» убирает то, что вы написали.',
    keepMine: 'Оставить моё и сохранить',
    useTheirs: 'Взять сохранённое',
  },
});
