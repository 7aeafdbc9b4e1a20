import { translated } from '#shared/translated.ts';
import * as nb from '../nb/referral.ts';

export * from '../nb/referral.ts';

export const referralStateLabels: typeof nb.referralStateLabels = translated(
  nb.referralStateLabels,
  {
    suggested: 'Предложено',
    interested: 'Есть интерес',
    shared: 'Отправлено работодателю',
    accepted: 'Работодатель сказал «да»',
    declined: 'Участник сказал «нет»',
    rejected: 'Работодатель сказал «нет»',
    withdrawn: 'Остановлено',
    expired: 'Время вышло',
  },
);

export const referralActionLabels: typeof nb.referralActionLabels = translated(
  nb.referralActionLabels,
  {
    suggest: 'Предложить',
    interested: 'Да, интересно',
    decline: 'Нет, спасибо',
    share: 'Отправить работодателю',
    accept: 'Да',
    reject: 'Нет',
    withdraw: 'Остановить',
    expire: 'Время выходит',
  },
);

/** Behind a colon: nouns say nothing of who is a man and who is a woman. */
export const referralStepWords: typeof nb.referralStepWords = translated(nb.referralStepWords, {
  suggest: 'предложение',
  interested: 'ответ «да»',
  decline: 'ответ «нет»',
  share: 'отправка работодателю',
  accept: 'согласие дать место',
  reject: 'отказ дать место',
  withdraw: 'остановлено',
  expire: 'Время вышло',
});

export const declineReasonLabels: typeof nb.declineReasonLabels = translated(
  nb.declineReasonLabels,
  {
    wrong_work: 'Не тот тип работы',
    too_far: 'Слишком далеко',
    hours: 'Время не подходит',
    norwegian: 'Слишком много норвежского',
    health_demands: 'Слишком тяжело для тела',
    other_plans: 'Другие планы',
    other: 'Что-то другое',
  },
);

export const rejectReasonLabels: typeof nb.rejectReasonLabels = translated(nb.rejectReasonLabels, {
  filled: 'Место занято',
  norwegian: 'Нужно лучше знать норвежский',
  qualification: 'Нет курса или удостоверения',
  hours: 'Время не подходит',
  not_now: 'Сейчас не подходит',
  other: 'Что-то другое',
});

export const withdrawReasonLabels: typeof nb.withdrawReasonLabels = translated(
  nb.withdrawReasonLabels,
  {
    no_longer_wanted: 'Больше не хочу',
    other_place: 'Получено другое место',
    programme_ends: 'Программа скоро заканчивается',
    mistake: 'Это была ошибка',
    other: 'Что-то другое',
  },
);

export const sharedPartLabels: typeof nb.sharedPartLabels = translated(nb.sharedPartLabels, {
  norwegian: 'Уровень норвежского',
  languages: 'Другие языки',
  experience: 'Прежняя работа',
  education: 'Образование',
  qualifications: 'Курсы и удостоверения',
  licences: 'Водительские права',
  availability: 'Часы и дни',
});
