import { translated } from '../translated.ts';
import * as nb from './nb.ts';

export * from './nb.ts';

/** Russian names of the closed code lists. */

export const kindLabels: typeof nb.kindLabels = translated(nb.kindLabels, {
  vacancy: 'Вакансия',
  wage_subsidy: 'Работа с субсидией на зарплату',
  work_training: 'Трудовая практика',
  language_practice: 'Языковая практика',
  apprenticeship: 'Место ученика на производстве',
});

export const levelLabels: typeof nb.levelLabels = translated(nb.levelLabels, {
  none: 'Нет',
  A1: 'A1 – несколько слов',
  A2: 'A2 – простой норвежский',
  B1: 'B1 – повседневный норвежский',
  B2: 'B2 – хороший норвежский',
  C1: 'C1 – очень хороший норвежский',
  C2: 'C2 – норвежский на высоком уровне',
});

export const skillLabels: typeof nb.skillLabels = translated(nb.skillLabels, {
  listening: 'Понимание на слух',
  reading: 'Чтение',
  speaking: 'Разговор',
  writing: 'Письмо',
});

export const languageSupportLabels: typeof nb.languageSupportLabels = translated(
  nb.languageSupportLabels,
  {
    none: 'Без помощи с языком',
    some: 'Есть помощь с языком',
    training: 'Обучение языку на работе',
  },
);

export const norwegianUseLabels: typeof nb.norwegianUseLabels = translated(nb.norwegianUseLabels, {
  little: 'Мало норвежского на работе',
  some: 'Немного норвежского на работе',
  much: 'Много норвежского на работе',
});

export const shiftLabels: typeof nb.shiftLabels = translated(nb.shiftLabels, {
  day: 'День',
  evening: 'Вечер',
  night: 'Ночь',
  weekend: 'Выходные',
});

export const weekdayLabels: typeof nb.weekdayLabels = translated(nb.weekdayLabels, {
  mon: 'Понедельник',
  tue: 'Вторник',
  wed: 'Среда',
  thu: 'Четверг',
  fri: 'Пятница',
  sat: 'Суббота',
  sun: 'Воскресенье',
});

export const statusLabels: typeof nb.statusLabels = translated(nb.statusLabels, {
  draft: 'Черновик',
  published: 'Опубликовано',
  closed: 'Закрыто',
});

export const levelSourceLabels: typeof nb.levelSourceLabels = translated(nb.levelSourceLabels, {
  norskprove: 'Тест Norskprøve',
  teacher: 'Оценка учителя',
  self: 'Оценка самого участника',
});

export const driversLicenceLabels: typeof nb.driversLicenceLabels = translated(
  nb.driversLicenceLabels,
  {
    B: 'B – легковой автомобиль',
    BE: 'BE – легковой автомобиль с прицепом',
    C1: 'C1 – лёгкий грузовик',
    C1E: 'C1E – лёгкий грузовик с прицепом',
    C: 'C – грузовик',
    CE: 'CE – грузовик с прицепом',
    D1: 'D1 – микроавтобус',
    D1E: 'D1E – микроавтобус с прицепом',
    D: 'D – автобус',
    DE: 'DE – автобус с прицепом',
  },
);

export const demandLabels: typeof nb.demandLabels = translated(nb.demandLabels, {
  heavy_lifting: 'Подъём тяжестей',
  long_standing: 'Долго стоять',
  heights: 'Работа на высоте',
  cold: 'Холод',
  dust: 'Пыль',
  animals: 'Животные',
});

export const educationLabels: typeof nb.educationLabels = translated(nb.educationLabels, {
  none: 'Без школьного образования',
  primary: 'Начальная школа',
  lower_secondary: 'Средняя школа (9–10 классов)',
  upper_secondary: 'Полное среднее или профессиональное образование',
  higher: 'Высшее образование',
});

export const hoursLabels: typeof nb.hoursLabels = translated(nb.hoursLabels, {
  hoursMin: 'Полный рабочий день',
  hoursMax: 'Неполный рабочий день',
});

export const notStatedLabel: string = 'Не указано';
export const noLanguageRequirementLabel: string = 'Норвежский не нужен';
