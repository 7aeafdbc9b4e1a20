import { translated } from '../translated.ts';
import * as nb from './nb.ts';

export * from './nb.ts';

/** Ukrainian names of the closed code lists. */

export const kindLabels: typeof nb.kindLabels = translated(nb.kindLabels, {
  vacancy: 'Вакансія',
  wage_subsidy: 'Робота із субсидією на зарплату',
  work_training: 'Трудова практика',
  language_practice: 'Мовна практика',
  apprenticeship: 'Місце учня на виробництві',
});

export const levelLabels: typeof nb.levelLabels = translated(nb.levelLabels, {
  none: 'Немає',
  A1: 'A1 – кілька слів',
  A2: 'A2 – проста норвезька',
  B1: 'B1 – повсякденна норвезька',
  B2: 'B2 – добра норвезька',
  C1: 'C1 – дуже добра норвезька',
  C2: 'C2 – норвезька на високому рівні',
});

export const skillLabels: typeof nb.skillLabels = translated(nb.skillLabels, {
  listening: 'Розуміння на слух',
  reading: 'Читання',
  speaking: 'Розмова',
  writing: 'Письмо',
});

export const languageSupportLabels: typeof nb.languageSupportLabels = translated(
  nb.languageSupportLabels,
  {
    none: 'Без допомоги з мовою',
    some: 'Є допомога з мовою',
    training: 'Навчання мови на роботі',
  },
);

export const norwegianUseLabels: typeof nb.norwegianUseLabels = translated(nb.norwegianUseLabels, {
  little: 'Мало норвезької на роботі',
  some: 'Трохи норвезької на роботі',
  much: 'Багато норвезької на роботі',
});

export const shiftLabels: typeof nb.shiftLabels = translated(nb.shiftLabels, {
  day: 'День',
  evening: 'Вечір',
  night: 'Ніч',
  weekend: 'Вихідні',
});

export const weekdayLabels: typeof nb.weekdayLabels = translated(nb.weekdayLabels, {
  mon: 'Понеділок',
  tue: 'Вівторок',
  wed: 'Середа',
  thu: 'Четвер',
  fri: 'П’ятниця',
  sat: 'Субота',
  sun: 'Неділя',
});

export const statusLabels: typeof nb.statusLabels = translated(nb.statusLabels, {
  draft: 'Чернетка',
  published: 'Опубліковано',
  closed: 'Закрито',
});

export const levelSourceLabels: typeof nb.levelSourceLabels = translated(nb.levelSourceLabels, {
  norskprove: 'Тест Norskprøve',
  teacher: 'Оцінка вчителя',
  self: 'Власна оцінка учасника',
});

export const driversLicenceLabels: typeof nb.driversLicenceLabels = translated(
  nb.driversLicenceLabels,
  {
    B: 'B – легковий автомобіль',
    BE: 'BE – легковий автомобіль із причепом',
    C1: 'C1 – легка вантажівка',
    C1E: 'C1E – легка вантажівка з причепом',
    C: 'C – вантажівка',
    CE: 'CE – вантажівка з причепом',
    D1: 'D1 – мікроавтобус',
    D1E: 'D1E – мікроавтобус із причепом',
    D: 'D – автобус',
    DE: 'DE – автобус із причепом',
  },
);

export const demandLabels: typeof nb.demandLabels = translated(nb.demandLabels, {
  heavy_lifting: 'Підняття важкого',
  long_standing: 'Довго стояти',
  heights: 'Робота на висоті',
  cold: 'Холод',
  dust: 'Пил',
  animals: 'Тварини',
});

export const educationLabels: typeof nb.educationLabels = translated(nb.educationLabels, {
  none: 'Без шкільної освіти',
  primary: 'Початкова школа',
  lower_secondary: 'Середня школа (9–10 класів)',
  upper_secondary: 'Повна середня або професійна освіта',
  higher: 'Вища освіта',
});

export const hoursLabels: typeof nb.hoursLabels = translated(nb.hoursLabels, {
  hoursMin: 'Повний робочий день',
  hoursMax: 'Неповний робочий день',
});

export const notStatedLabel: string = 'Не вказано';
export const noLanguageRequirementLabel: string = 'Норвезька не потрібна';
