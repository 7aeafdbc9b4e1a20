import { translated } from '#shared/translated.ts';
import * as nb from '../nb/welcome.ts';
import { isolated } from './writing.ts';

export * from '../nb/welcome.ts';

export const welcomeText: typeof nb.welcomeText = translated(nb.welcomeText, {
  title: (name) => `أهلًا بك، ${isolated(name)}`,
  loadingTitle: 'أهلًا بك',
  intro: (email) => `تسجّل الدخول بالعنوان ${isolated(email)}. اختر كلمة مرور أولًا.`,
  submit: 'أنشئ كلمة مرور وسجّل الدخول',
  password: {
    label: 'كلمة المرور',
    description: '12 حرفًا على الأقل. من الجيد كتابة أربع كلمات لا علاقة بينها.',
    faults: {
      out_of_range: 'يجب أن تتكون كلمة المرور من 12 حرفًا على الأقل.',
      too_long: 'يمكن أن تتكون كلمة المرور من 200 حرف على الأكثر.',
    },
  },
  show: 'أظهر كلمة المرور',
  orProvider: 'أو سجّل الدخول بطريقة أخرى. عندها لا تحتاج إلى كلمة مرور.',
  goneTitle: 'الرابط لا يعمل',
  gone: 'استُخدم الرابط، أو أنه قديم جدًا.',
  whom: 'اطلب رابطًا جديدًا ممن أرسله لك.',
});
