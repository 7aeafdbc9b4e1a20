import { translated } from '#shared/translated.ts';
import * as nb from '../nb/welcome.ts';

export * from '../nb/welcome.ts';

export const welcomeText: typeof nb.welcomeText = translated(nb.welcomeText, {
  title: (name) => `Ласкаво просимо, ${name}`,
  loadingTitle: 'Ласкаво просимо',
  intro: (email) => `Ви входите з адресою ${email}. Спершу виберіть пароль.`,
  submit: 'Створити пароль і увійти',
  password: {
    label: 'Пароль',
    description: 'Не менше 12 знаків. Добре взяти чотири слова, які не пов’язані між собою.',
    faults: {
      out_of_range: 'У паролі має бути не менше 12 знаків.',
      too_long: 'У паролі може бути не більше 200 знаків.',
    },
  },
  show: 'Показати пароль',
  orProvider: 'Або увійдіть іншим способом. Тоді пароль не потрібен.',
  goneTitle: 'Посилання не працює',
  gone: 'Посилання вже використали, або воно застаріло.',
  whom: 'Попросіть нове в того, хто надіслав вам посилання.',
});
