import { translated } from '#shared/translated.ts';
import * as nb from '../nb/saved.ts';
import { format } from './format.ts';

export * from '../nb/saved.ts';

export const savedText: typeof nb.savedText = translated(nb.savedText, {
  title: 'ዝተዓቀበ',
  intro: 'ኣብዚ ዝዓቀብኩምዎም ስራሓትን ምድላያትን ኣለዉ። ኣማኻሪኹም ነዚ ገጽ ኣይርእዮን።',
  loading: 'እቲ ገጽ ይጽዓን ኣሎ …',
  toSaved: 'ዝዓቀብኩምዎ ርኣዩ',
  openings: 'ስራሓት',
  noOpenings: 'ገና ስራሕ ኣይዓቀብኩምን። ኣብ ዝፈተኹምዎ ስራሕ «ዓቅቡ» ጠውቑ።',
  toMatches: 'ንዓኹም ዝሰማማዕ ርኣዩ',
  over: 'ሕጂ ክፉት ኣይኮነን',
  overWords: 'ነዚ ስራሕ ደጊም ከተመልክቱ ኣይትኽእሉን።',
  similar: 'ዝመሳሰሉ ስራሓት ርኣዩ',
  pages: 'ካልኦት ገጻት',
  searches: 'ምድላያት',
  noSearches: 'ገና ምድላይ ኣይዓቀብኩምን። ገለ ነገር ድለዩ እሞ «ምድላይ ዓቅቡ» ጠውቑ።',
  toBoard: 'ስራሕ ድለዩ',
  saveSearch: 'ምድላይ ዓቅቡ',
  searchSaved: 'እቲ ምድላይ ተዓቂቡ።',
  rename: 'ሓድሽ ስም ሃቡ',
  newName: 'ሓድሽ ስም ናይቲ ምድላይ',
  nameIt: 'ስም ዓቅቡ',
  keepName: 'ግደፉ',
  noName: 'ስም ጽሓፉ።',
  remove: 'ኣውጽኡ',
  reallyRemove: 'ነዚ ምድላይ ከተውጽእዎ ትደልዩ ዶ፧',
  yesRemove: 'እወ፣ ኣውጽኡ',
  amongMatches: 'ንዓኹም ዝሰማማዕ ጥራይ',
  similarTo: (title) => `ምስዚ ዝመሳሰሉ ስራሓት ርኣዩ፦ ${title}`,
  newHits: (n) => `ሓደስቲ፦ ${format.number(n)}`,
  showNew: (n, name) => `ሓደስቲ ርኣዩ (${format.number(n)})፦ ${name}`,
  removed: 'ተኣልዩ ኣሎ።',
});
