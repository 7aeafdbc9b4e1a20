import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-in.ts';

export * from '../nb/sign-in.ts';

export const signInText: typeof nb.signInText = translated(nb.signInText, {
  title: 'Войти',
  email: 'Электронная почта',
  password: 'Пароль',
  submit: 'Войти',
  needsEmail: 'Напишите свою электронную почту.',
  needsPassword: 'Напишите свой пароль.',
  wrong: 'Почта или пароль неправильные. Попробуйте ещё раз.',
  help: 'Забыли пароль? Или у вас нет учётной записи? Попросите ссылку в своём муниципалитете.',
  atProvider: (label) => `Войти через ${label}`,
  noAccount: {
    title: 'У вас ещё нет доступа',
    words:
      'Мы знаем, кто вы, но у вас здесь нет учётной записи. Попросите ссылку в своём муниципалитете.',
  },
  otherAccount: {
    title: 'У вас есть другая учётная запись',
    words: 'Этот способ входа вы используете для другой записи. Создайте здесь пароль.',
  },
  failed: {
    title: 'Войти не получилось',
    words: 'Попробуйте ещё раз. Возможно, это заняло слишком много времени.',
  },
  toBoard: 'Посмотреть все вакансии',
  demoTitle: 'Попробуйте Fotfeste',
  demoIntro: 'Это демонстрация. Выберите, кем вы хотите быть.',
  demoRole: {
    participant: 'Попробовать как участник',
    advisor: 'Попробовать как консультант',
    leader: 'Попробовать как руководитель',
    employer: 'Попробовать как работодатель',
    admin: 'Попробовать как администратор',
  },
});
