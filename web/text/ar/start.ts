import { translated } from '#shared/translated.ts';
import * as nb from '../nb/start.ts';
import { counted } from './plain-words.ts';

export * from '../nb/start.ts';

export const startText: typeof nb.startText = translated(nb.startText, {
  title: 'ماذا تريد أن تعمل؟',
  waitingTitle: 'هذا في انتظارك',
  toAnswer: (n) =>
    `للرد: ${counted(n, { zero: '# اقتراح', one: 'اقتراح واحد', two: 'اقتراحان', few: '# اقتراحات', many: '# اقتراحًا', other: '# اقتراح' })}`,
  toApprove: (n) =>
    `للقراءة: ${counted(n, { zero: '# خطة', one: 'خطة واحدة', two: 'خطتان', few: '# خطط', many: '# خطة', other: '# خطة' })}`,
  checkInsDue: (n) =>
    `كيف تسير الأمور: ${counted(n, { zero: '# سؤال', one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالاً', other: '# سؤال' })}`,
  answer: 'أجب الآن',
  fields: 'اختر مجالاً',
  fieldsLoading: 'المجالات قيد التحميل …',
  inField: (n) =>
    counted(n, {
      zero: 'لا توجد وظائف',
      one: 'وظيفة واحدة',
      two: 'وظيفتان',
      few: '# وظائف',
      many: '# وظيفة',
      other: '# وظيفة',
    }),
  allFields: (n) => `عرض جميع المجالات (${n})`,
  fewerFields: 'عرض مجالات أقل',
  best: 'هذا يناسبك أكثر',
  bestLoading: 'نبحث عما يناسبك …',
  almost: 'هذا يناسبك تقريبًا',
  why: 'لماذا يناسبك:',
  missing: 'ما ينقص:',
  none: 'لم نجد ما يناسبك الآن. ابحث في الأعلى أو تحدث مع مستشارك.',
  toAll: (n) => `عرض كل ما يناسبك (${n})`,
  toAlmost: 'عرض ما يناسبك تقريبًا',
});

export const fieldExamples: typeof nb.fieldExamples = translated(nb.fieldExamples, {
  'Bygg og anlegg': 'بيوت وطرق وجسور',
  Håndverkere: 'دهّان، نجّار، كهربائي',
  'Helse og sosial': 'مستشفى، مساعدة كبار السن',
  'Industri og produksjon': 'مصنع، آلات، أغذية',
  IT: 'حاسوب وشبكات',
  'Kontor og økonomi': 'أوراق وأرقام واستقبال',
  'Kultur og kreative yrker': 'موسيقى وصور ورياضة',
  'Natur og miljø': 'مزرعة، غابة، سمك',
  'Reiseliv og mat': 'مطبخ، مقهى، فندق',
  'Salg og service': 'متجر، تنظيف، حلاقة',
  'Sikkerhet og beredskap': 'حراسة، إطفاء، شرطة',
  'Transport og lager': 'شاحنة، حافلة، مستودع',
  Utdanning: 'روضة ومدرسة',
});
