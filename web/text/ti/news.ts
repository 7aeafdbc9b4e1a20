import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news.ts';
import { format } from './format.ts';
import { dayWords } from './plain-words.ts';

export * from '../nb/news.ts';

export const newsText: typeof nb.newsText = translated(nb.newsText, {
  title: 'ሓድሽ ንዓኹም',
  loading: 'እቲ ገጽ ይጽዓን ኣሎ …',
  nothing: 'ካብ ናይ መወዳእታ ዝረኣኹሞ ሓድሽ የለን።',
  toMatches: 'ንዓኹም ዝሰማማዕ ኩሉ ርኣዩ',
  toSaved: 'ዝዓቀብኩምዎ ርኣዩ',
  fitting: (n) => `ንዓኹም ዝሰማምዑ ሓደስቲ፦ ${format.number(n)}`,
  inSearch: (n, name) => `ኣብ ምድላይ «${name}» ሓደስቲ፦ ${format.number(n)}`,
  since: (day) => `ካብ ${dayWords(day)} ጀሚሩ ሓድሽ።`,
});

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
