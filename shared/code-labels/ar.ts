import { translated } from '../translated.ts';
import * as nb from './nb.ts';

export * from './nb.ts';

/** Arabic names of the closed code lists. */

export const kindLabels: typeof nb.kindLabels = translated(nb.kindLabels, {
  vacancy: 'وظيفة شاغرة',
  wage_subsidy: 'وظيفة مع دعم للأجر',
  work_training: 'تدريب عملي',
  language_practice: 'تدريب لغوي في العمل',
  apprenticeship: 'تدريب مهني بعقد تلمذة',
});

export const levelLabels: typeof nb.levelLabels = translated(nb.levelLabels, {
  none: 'لا شيء',
  A1: 'A1 – بضع كلمات',
  A2: 'A2 – نرويجية بسيطة',
  B1: 'B1 – نرويجية يومية',
  B2: 'B2 – نرويجية جيدة',
  C1: 'C1 – نرويجية جيدة جدًا',
  C2: 'C2 – نرويجية بمستوى عالٍ',
});

export const skillLabels: typeof nb.skillLabels = translated(nb.skillLabels, {
  listening: 'الاستماع',
  reading: 'القراءة',
  speaking: 'التحدث',
  writing: 'الكتابة',
});

export const languageSupportLabels: typeof nb.languageSupportLabels = translated(
  nb.languageSupportLabels,
  {
    none: 'لا توجد مساعدة لغوية',
    some: 'بعض المساعدة اللغوية',
    training: 'تعليم اللغة في العمل',
  },
);

export const norwegianUseLabels: typeof nb.norwegianUseLabels = translated(nb.norwegianUseLabels, {
  little: 'القليل من النرويجية في العمل',
  some: 'بعض النرويجية في العمل',
  much: 'الكثير من النرويجية في العمل',
});

export const shiftLabels: typeof nb.shiftLabels = translated(nb.shiftLabels, {
  day: 'النهار',
  evening: 'المساء',
  night: 'الليل',
  weekend: 'نهاية الأسبوع',
});

export const weekdayLabels: typeof nb.weekdayLabels = translated(nb.weekdayLabels, {
  mon: 'الاثنين',
  tue: 'الثلاثاء',
  wed: 'الأربعاء',
  thu: 'الخميس',
  fri: 'الجمعة',
  sat: 'السبت',
  sun: 'الأحد',
});

export const statusLabels: typeof nb.statusLabels = translated(nb.statusLabels, {
  draft: 'مسودة',
  published: 'منشور',
  closed: 'مغلق',
});

export const levelSourceLabels: typeof nb.levelSourceLabels = translated(nb.levelSourceLabels, {
  norskprove: 'اختبار Norskprøve',
  teacher: 'تقييم المعلم',
  self: 'تقييم المشارك نفسه',
});

export const driversLicenceLabels: typeof nb.driversLicenceLabels = translated(
  nb.driversLicenceLabels,
  {
    B: 'B – سيارة',
    BE: 'BE – سيارة مع مقطورة',
    C1: 'C1 – شاحنة خفيفة',
    C1E: 'C1E – شاحنة خفيفة مع مقطورة',
    C: 'C – شاحنة',
    CE: 'CE – شاحنة مع مقطورة',
    D1: 'D1 – حافلة صغيرة',
    D1E: 'D1E – حافلة صغيرة مع مقطورة',
    D: 'D – حافلة',
    DE: 'DE – حافلة مع مقطورة',
  },
);

export const demandLabels: typeof nb.demandLabels = translated(nb.demandLabels, {
  heavy_lifting: 'رفع أشياء ثقيلة',
  long_standing: 'الوقوف لمدة طويلة',
  heights: 'العمل في أماكن مرتفعة',
  cold: 'البرد',
  dust: 'الغبار',
  animals: 'الحيوانات',
});

export const educationLabels: typeof nb.educationLabels = translated(nb.educationLabels, {
  none: 'بدون تعليم مدرسي',
  primary: 'المدرسة الابتدائية',
  lower_secondary: 'المدرسة الإعدادية',
  upper_secondary: 'المدرسة الثانوية',
  higher: 'كلية أو جامعة',
});

export const hoursLabels: typeof nb.hoursLabels = translated(nb.hoursLabels, {
  hoursMin: 'دوام كامل',
  hoursMax: 'دوام جزئي',
});

export const notStatedLabel: string = 'غير مذكور';
export const noLanguageRequirementLabel: string = 'اللغة النرويجية غير مطلوبة';
