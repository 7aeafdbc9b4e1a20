import { translated } from '#shared/translated.ts';
import * as nb from '../nb/frame.ts';

export * from '../nb/frame.ts';

export const frameText: typeof nb.frameText = translated(nb.frameText, {
  product: 'Fotfeste',
  pageTitle: (title) => `${title} – Fotfeste`,
  language: 'اللغة',
  skip: 'انتقل إلى المحتوى',
  navigation: 'القائمة الرئيسية',
  allOpenings: 'جميع الوظائف',
  openings: 'الوظائف',
  start: 'البداية',
  ownPage: 'صفحتي',
  ownMatches: 'يناسبني',
  today: 'اليوم',
  participants: 'المشاركون',
  labourNeed: 'الاحتياجات والأوزان',
  ownOpenings: 'وظائفي وأماكني',
  inbox: 'الطلبات',
  referrals: 'الاقتراحات',
  placements: 'الأماكن',
  plans: 'الخطة',
  agreements: 'الاتفاقيات',
  waits: 'في انتظار الرد',
  waitsForYou: 'في انتظارك',
  account: 'حسابي',
  accounts: 'الحسابات',
  municipality: 'البلدية',
  needImport: 'الحاجة إلى العمالة',
  signIn: 'دخول',
  signOut: 'خروج',
  signedInAs: (name) => `أنت مسجل الدخول باسم ${name}`,
  loading: 'الصفحة قيد التحميل …',
  privacy: 'حماية الخصوصية',
  accessibility: 'إمكانية الوصول',
  footer: 'يساعدك Fotfeste في العثور على عمل أو مكان للتعلم.',
});
