import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-in.ts';

export * from '../nb/sign-in.ts';

export const signInText: typeof nb.signInText = translated(nb.signInText, {
  title: 'ምእታው',
  email: 'ኢመይል',
  password: 'ፓስዎርድ',
  submit: 'እተዉ',
  first: 'ቅድም እተዉ። ሽዑ ናብቲ እትደልይዎ ገጽ ትበጽሑ።',
  needsEmail: 'ኢመይልኩም ጽሓፉ።',
  needsPassword: 'ፓስዎርድኩም ጽሓፉ።',
  wrong: 'ኢመይል ወይ ፓስዎርድ ጌጋ እዩ። እንደገና ፈትኑ።',
  help: 'ፓስዎርድኩም ረሲዕኩም ዲኹም? ወይ ሕሳብ የብልኩምን? ካብ ኮሙንኩም መላግቦ ሕተቱ።',
  atProvider: (label) => `ብ${label} እተዉ`,
  noAccount: {
    title: 'ገና ሕሳብ የብልኩምን',
    words: 'መን ምዃንኩም ንፈልጥ፣ ግን ኣብዚ ሕሳብ የብልኩምን። ካብ ኮሙንኩም መላግቦ ሕተቱ።',
  },
  otherAccount: { title: 'ካልእ ሕሳብ ኣለኩም', words: 'በዚ መገዲ ናብ ካልእ ሕሳብ ትኣትዉ። ኣብዚ ፓስዎርድ ግበሩ።' },
  failed: { title: 'ምእታው ኣይተኻእለን', words: 'እንደገና ፈትኑ። ነዊሕ ግዜ ወሲዱ ይኸውን።' },
  toBoard: 'ኩሎም ስራሓት ርኣዩ',
  demoTitle: 'Fotfeste ፈትኑ',
  demoIntro: 'እዚ መርኣያ እዩ። መን ክትኮኑ ከም እትደልዩ ምረጹ።',
  demoRole: {
    participant: 'ከም ተሳታፊ ፈትኑ',
    advisor: 'ከም ኣማኻሪ ፈትኑ',
    leader: 'ከም ሓላፊ ፈትኑ',
    employer: 'ከም ወሃቢ ስራሕ ፈትኑ',
    admin: 'ከም ኣመሓዳሪ ፈትኑ',
  },
});
