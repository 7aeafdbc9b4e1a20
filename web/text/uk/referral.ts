import { translated } from '#shared/translated.ts';
import * as nb from '../nb/referral.ts';

export * from '../nb/referral.ts';

export const referralStateLabels: typeof nb.referralStateLabels = translated(
  nb.referralStateLabels,
  {
    suggested: 'Запропоновано',
    interested: 'Є інтерес',
    shared: 'Надіслано роботодавцю',
    accepted: 'Роботодавець сказав «так»',
    declined: 'Учасник сказав «ні»',
    rejected: 'Роботодавець сказав «ні»',
    withdrawn: 'Зупинено',
    expired: 'Час минув',
  },
);

export const referralActionLabels: typeof nb.referralActionLabels = translated(
  nb.referralActionLabels,
  {
    suggest: 'Запропонувати',
    interested: 'Так, цікаво',
    decline: 'Ні, дякую',
    share: 'Надіслати роботодавцю',
    accept: 'Так',
    reject: 'Ні',
    withdraw: 'Зупинити',
    expire: 'Час минає',
  },
);

/** Behind a colon: nouns say nothing of who is a man and who is a woman. */
export const referralStepWords: typeof nb.referralStepWords = translated(nb.referralStepWords, {
  suggest: 'пропозиція',
  interested: 'відповідь «так»',
  decline: 'відповідь «ні»',
  share: 'надсилання роботодавцю',
  accept: 'згода дати місце',
  reject: 'відмова дати місце',
  withdraw: 'зупинено',
  expire: 'Час минув',
});

export const declineReasonLabels: typeof nb.declineReasonLabels = translated(
  nb.declineReasonLabels,
  {
    wrong_work: 'Не той тип роботи',
    too_far: 'Надто далеко',
    hours: 'Час не підходить',
    norwegian: 'Забагато норвезької',
    health_demands: 'Надто важко для тіла',
    other_plans: 'Інші плани',
    other: 'Щось інше',
  },
);

export const rejectReasonLabels: typeof nb.rejectReasonLabels = translated(nb.rejectReasonLabels, {
  filled: 'Місце зайняте',
  norwegian: 'Потрібно краще знати норвезьку',
  qualification: 'Немає курсу або посвідчення',
  hours: 'Час не підходить',
  not_now: 'Зараз не підходить',
  other: 'Щось інше',
});

export const withdrawReasonLabels: typeof nb.withdrawReasonLabels = translated(
  nb.withdrawReasonLabels,
  {
    no_longer_wanted: 'Більше не хочу',
    other_place: 'Отримано інше місце',
    programme_ends: 'Програма скоро закінчується',
    mistake: 'Це була помилка',
    other: 'Щось інше',
  },
);

export const sharedPartLabels: typeof nb.sharedPartLabels = translated(nb.sharedPartLabels, {
  norwegian: 'Рівень норвезької',
  languages: 'Інші мови',
  experience: 'Попередня робота',
  education: 'Освіта',
  qualifications: 'Курси та посвідчення',
  licences: 'Водійські права',
  availability: 'Години і дні',
});
