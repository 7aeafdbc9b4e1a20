import { translated } from '#shared/translated.ts';
import * as nb from '../nb/referral.ts';

export * from '../nb/referral.ts';

export const referralStateLabels: typeof nb.referralStateLabels = translated(
  nb.referralStateLabels,
  {
    suggested: 'مقترح',
    interested: 'يوجد اهتمام',
    shared: 'أُرسل إلى صاحب العمل',
    accepted: 'صاحب العمل قال نعم',
    declined: 'المشارك قال لا',
    rejected: 'صاحب العمل قال لا',
    withdrawn: 'تم الإيقاف',
    expired: 'انتهى الوقت',
  },
);

export const referralActionLabels: typeof nb.referralActionLabels = translated(
  nb.referralActionLabels,
  {
    suggest: 'اقترح',
    interested: 'نعم، يوجد اهتمام',
    decline: 'لا، شكرًا',
    share: 'أرسل إلى صاحب العمل',
    accept: 'نعم',
    reject: 'لا',
    withdraw: 'إيقاف',
    expire: 'ينتهي الوقت',
  },
);

/** Behind a colon: nouns say nothing of who is a man and who is a woman. */
export const referralStepWords: typeof nb.referralStepWords = translated(nb.referralStepWords, {
  suggest: 'اقتراح',
  interested: 'الرد بنعم',
  decline: 'الرد بلا',
  share: 'الإرسال إلى صاحب العمل',
  accept: 'الموافقة على إعطاء المكان',
  reject: 'عدم الموافقة على إعطاء المكان',
  withdraw: 'الإيقاف',
  expire: 'انتهى الوقت',
});

export const declineReasonLabels: typeof nb.declineReasonLabels = translated(
  nb.declineReasonLabels,
  {
    wrong_work: 'نوع العمل غير مناسب',
    too_far: 'بعيد جدًا',
    hours: 'الأوقات غير مناسبة',
    norwegian: 'يتطلب نرويجية كثيرة',
    health_demands: 'متعب جدًا للجسم',
    other_plans: 'خطط أخرى',
    other: 'شيء آخر',
  },
);

export const rejectReasonLabels: typeof nb.rejectReasonLabels = translated(nb.rejectReasonLabels, {
  filled: 'المكان محجوز',
  norwegian: 'يلزم مستوى أعلى في النرويجية',
  qualification: 'تنقص دورة أو شهادة',
  hours: 'الأوقات غير مناسبة',
  not_now: 'غير مناسب الآن',
  other: 'شيء آخر',
});

export const withdrawReasonLabels: typeof nb.withdrawReasonLabels = translated(
  nb.withdrawReasonLabels,
  {
    no_longer_wanted: 'لم أعد أريده',
    other_place: 'حصلت على مكان آخر',
    programme_ends: 'البرنامج سينتهي قريبًا',
    mistake: 'كان خطأ',
    other: 'شيء آخر',
  },
);

export const sharedPartLabels: typeof nb.sharedPartLabels = translated(nb.sharedPartLabels, {
  norwegian: 'مستوى النرويجية',
  languages: 'لغات أخرى',
  experience: 'الأعمال السابقة',
  education: 'التعليم',
  qualifications: 'الدورات والشهادات',
  licences: 'رخصة القيادة',
  availability: 'الساعات والأيام',
});
