import { translated } from '#shared/translated.ts';
import * as nb from '../nb/form.ts';

export * from '../nb/form.ts';

export const formText: typeof nb.formText = translated(nb.formText, {
  yes: 'نعم',
  no: 'لا',
  halfDate: 'اكتب التاريخ كاملاً: اليوم والشهر والسنة.',
  wrongYear: 'اكتب سنة من 1900 إلى 2100.',
  summary: 'صحّح هذا أولاً',
  mostLetters: (most) => `الحد الأقصى لعدد الأحرف: ${most}.`,
  mostItems: (most) => `الحد الأقصى هنا ${most}. احذف بعضها.`,
  byFieldCode: {
    required: 'املأ هذا الحقل.',
    wrong_type: 'اكتب هذا بطريقة أخرى.',
    unknown_field: 'هذا الحقل غير موجود.',
    invalid_format: 'تأكد من أن هذا مكتوب بشكل صحيح.',
    unknown_code: 'اختر شيئًا من القائمة.',
    out_of_range: 'الرقم صغير جدًا أو كبير جدًا.',
    too_long: 'هذا طويل جدًا. اكتب أقل.',
    too_many: 'هذا كثير جدًا. احذف بعضه.',
    range_reversed: 'يجب أن تكون النهاية بعد البداية.',
    over_limit: 'هذا أكثر من الحد المسموح.',
    too_common: 'من السهل تخمين كلمة المرور هذه. اختر غيرها.',
    names_target_group: 'يذكر النص لمن هذا المكان. احذف هذه الكلمات.',
  },
  saving: {
    saving: 'جارٍ الحفظ …',
    saved: (moment) => `تم الحفظ: ${moment}`,
    unsaved: 'لديك تغييرات لم تُحفظ.',
    waiting: 'سيتم الحفظ الآن …',
    rejected: (count) => `لم يُحفظ بعد. عدد الحقول التي يجب تصحيحها: ${count}.`,
    failed: 'لم يُحفظ لدينا. ما كتبته موجود في هذا المتصفح.',
    retry: 'حاول مرة أخرى',
  },
  restored: {
    found: 'وجدنا ما كتبته من قبل. لم يُحفظ بعد.',
    startOver: 'ابدأ من جديد',
    useStored: 'استخدم المحفوظ',
  },
  conflict: {
    title: 'قام شخص آخر بتغيير هذا',
    mine: (value) => `كتبتَ: ${value}`,
    theirs: (value) => `حفظوا: ${value}`,
    empty: 'فارغ',
    explain: '«احتفظ بما كتبته واحفظ» يأخذ ما كتبته أنت. «استخدم المحفوظ» يحذف ما كتبته.',
    keepMine: 'احتفظ بما كتبته واحفظ',
    useTheirs: 'استخدم المحفوظ',
  },
});
