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
