import { translated } from '#shared/translated.ts';
import * as nb from '../nb/welcome.ts';

export * from '../nb/welcome.ts';

export const welcomeText: typeof nb.welcomeText = translated(nb.welcomeText, {
  title: (name) => `Добро пожаловать, ${name}`,
  loadingTitle: 'Добро пожаловать',
  intro: (email) => `Вы входите с адресом ${email}. Сначала выберите пароль.`,
  submit: 'Создать пароль и войти',
  password: {
    label: 'Пароль',
    description: 'Не меньше 12 знаков. Хорошо взять четыре слова, которые не связаны между собой.',
    faults: {
      out_of_range: 'В пароле должно быть не меньше 12 знаков.',
      too_long: 'В пароле может быть не больше 200 знаков.',
    },
  },
  show: 'Показать пароль',
  orProvider: 'Или войдите другим способом. Тогда пароль не нужен.',
  goneTitle: 'Ссылка не работает',
  gone: 'Ссылку уже использовали, или она устарела.',
  whom: 'Попросите новую у того, кто прислал вам ссылку.',
});
