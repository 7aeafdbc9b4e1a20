import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news-mail.ts';

export * from '../nb/news-mail.ts';

export const newsMailText: typeof nb.newsMailText = translated(nb.newsMailText, {
  title: 'ኢመይል ክንሰደልኩም ትደልዩ ዶ፧',
  legend: 'ክንደይ ግዜ፧',
  saved: 'ዝመረጽኩምዎ ዓቂብናዮ።',
  failed: 'ኣይተኻእለን። እንደገና ፈትኑ።',
  intro: (email) => `ሓድሽ ነገር ክህሉ ከሎ ናብ ${email} ኢመይል ክንሰድድ ንኽእል። እቲ ኢመይል ክንደይ ሓደስቲ ምዃኖም ጥራይ ይነግር።`,
  paces: { never: 'ፈጺሙ', daily: 'መዓልታዊ', weekly: 'ነፍሲ ወከፍ ሰኑይ' },
});

export const stopMailText: typeof nb.stopMailText = translated(nb.stopMailText, {
  title: 'ኢመይል ደው ኣብሉ',
  intro: 'ብዛዕባ ሓድሽ ነገር ተወሳኺ ኢመይል ኣይትደልዩን ዶ፧ ነቲ መልጎም ጠውቑ።',
  stop: 'ኣይፋል፣ ካልእ ኣይትስደዱ',
  stopped: 'ብዛዕባ ሓድሽ ነገር ካልእ ኢመይል ካባና ኣይመጸኩምን እዩ።',
  again: 'እንደገና ትደልይዎ ዶ፧ እተዉ እሞ ምረጹ።',
  unknown: 'እዚ መላግቦ ኣይሰርሕን እዩ። ኢመይል ምስ እትደልዩ እተዉ እሞ ምረጹ።',
  toStart: 'ናብ ቀዳማይ ገጽ ኪዱ',
  failed: 'ኣይተኻእለን። እንደገና ፈትኑ።',
});
