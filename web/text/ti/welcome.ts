import { translated } from '#shared/translated.ts';
import * as nb from '../nb/welcome.ts';

export * from '../nb/welcome.ts';

export const welcomeText: typeof nb.welcomeText = translated(nb.welcomeText, {
  title: (name) => `እንቋዕ ብደሓን መጻእኩም፣ ${name}`,
  loadingTitle: 'እንቋዕ ብደሓን መጻእኩም',
  intro: (email) => `ብ${email} ትኣትዉ። ቅድም ፓስዎርድ ምረጹ።`,
  submit: 'ፓስዎርድ ግበሩ እሞ እተዉ',
  password: {
    label: 'ፓስዎርድ',
    description: 'እንተወሓደ 12 ፊደላት። ኣርባዕተ ዘይተኣሳሰራ ቃላት ጽቡቕ እዩ።',
    faults: {
      out_of_range: 'ፓስዎርድ እንተወሓደ 12 ፊደላት ክህልዎ ኣለዎ።',
      too_long: 'ፓስዎርድ እንተበዝሐ 200 ፊደላት ክህልዎ ይኽእል።',
    },
  },
  show: 'ፓስዎርድ ኣርኢ',
  orProvider: 'ወይ ብኻልእ መገዲ እተዉ። ሽዑ ፓስዎርድ ኣየድልን እዩ።',
  goneTitle: 'እቲ መላግቦ ኣይሰርሕን',
  gone: 'እቲ መላግቦ ተጠቒሙ እዩ፣ ወይ ኣረጊቱ እዩ።',
  whom: 'ካብቲ መላግቦ ዝለኣኸልኩም ሓድሽ መላግቦ ሕተቱ።',
});
