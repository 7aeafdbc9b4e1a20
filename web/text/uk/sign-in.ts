import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-in.ts';

export * from '../nb/sign-in.ts';

export const signInText: typeof nb.signInText = translated(nb.signInText, {
  title: 'Увійти',
  email: 'Електронна пошта',
  password: 'Пароль',
  submit: 'Увійти',
  needsEmail: 'Напишіть свою електронну пошту.',
  needsPassword: 'Напишіть свій пароль.',
  wrong: 'Пошта або пароль неправильні. Спробуйте ще раз.',
  help: 'Забули пароль? Або у вас немає облікового запису? Попросіть посилання у своєму муніципалітеті.',
  atProvider: (label) => `Увійти через ${label}`,
  noAccount: {
    title: 'У вас ще немає доступу',
    words:
      'Ми знаємо, хто ви, але у вас тут немає облікового запису. Попросіть посилання у своєму муніципалітеті.',
  },
  otherAccount: {
    title: 'У вас є інший обліковий запис',
    words: 'Цей спосіб входу ви використовуєте для іншого запису. Створіть тут пароль.',
  },
  failed: {
    title: 'Увійти не вдалося',
    words: 'Спробуйте ще раз. Можливо, це тривало надто довго.',
  },
  toBoard: 'Переглянути всі вакансії',
  demoTitle: 'Спробуйте Fotfeste',
  demoIntro: 'Це демонстрація. Виберіть, ким ви хочете бути.',
  demoRole: {
    participant: 'Спробувати як учасник',
    advisor: 'Спробувати як консультант',
    leader: 'Спробувати як керівник',
    employer: 'Спробувати як роботодавець',
    admin: 'Спробувати як адміністратор',
  },
});
