import { translated } from '#shared/translated.ts';
import * as nb from '../nb/errors.ts';

export * from '../nb/errors.ts';

export const errorText: typeof nb.errorText = translated(nb.errorText, {
  byCode: {
    invalid_input: 'هناك شيء غير مكتوب بشكل صحيح. راجع الحقول.',
    not_signed_in: 'يجب تسجيل الدخول أولاً.',
    second_factor_required: 'يجب كتابة رمز أيضًا.',
    forbidden: 'ليس لديك إذن بالوصول إلى هذا.',
    idempotency_key_reused: 'ربما حُفظ هذا من نافذة أخرى. راجع القائمة قبل أن تحفظ مرة أخرى.',
    method_not_allowed: 'حدث خطأ لدينا. أعد تحميل الصفحة.',
    not_found: 'لم نجد ما تبحث عنه.',
    conflict: 'قام شخص آخر بتغيير هذا. أعد تحميل الصفحة.',
    place_taken: 'المكان محجوز. لا توجد أماكن متاحة الآن.',
    protected: 'هذه البيانات محمية، ولا يمكننا مشاركتها.',
    not_archived: 'نزّل حزمة الأرشيف أولاً كما هي القضية الآن.',
    too_large: 'النص طويل جدًا.',
    unsupported_media_type: 'حدث خطأ لدينا. حاول مرة أخرى.',
    too_many_requests: 'لقد حاولت مرات كثيرة. انتظر قليلاً ثم حاول مرة أخرى.',
    unavailable: 'الموقع متوقف الآن. حاول مرة أخرى بعد قليل.',
    internal: 'حدث خطأ لدينا. حاول مرة أخرى بعد قليل.',
    unreachable: 'لا يوجد اتصال. هل لديك إنترنت؟ حاول مرة أخرى.',
  },
  tryAgain: 'حاول مرة أخرى',
  reload: 'أعد تحميل الصفحة',
  offlineTitle: 'لا يوجد اتصال بالإنترنت',
  offline: 'لم ترَ هذه الصفحة من قبل. ستظهر عندما يعود الإنترنت.',
  crashedTitle: 'حدث خطأ ما',
  crashed: 'الخطأ من جانبنا. أعد تحميل الصفحة.',
  notFoundTitle: 'لم نجد الصفحة',
  notFound: 'ربما نُقلت الصفحة. تأكد من صحة العنوان.',
  toBoard: 'عرض جميع الوظائف',
  noAccessTitle: 'ليس لديك إذن بالوصول',
  noAccess: 'هذه الصفحة لشخص آخر. انتقل إلى صفحتك.',
  toStart: 'انتقل إلى صفحتي',
});
