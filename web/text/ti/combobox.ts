import { translated } from '#shared/translated.ts';
import * as nb from '../nb/combobox.ts';
import { counted } from './plain-words.ts';

export * from '../nb/combobox.ts';

export const comboboxText: typeof nb.comboboxText = translated(nb.comboboxText, {
  loading: 'እቲ ዝርዝር ይጽዓን ኣሎ …',
  none: 'ዝተረኽበ የለን',
  notPicked: (text) => `«${text}» ኣብቲ ዝርዝር ኣይረኸብናዮን። ሓደ ሓሳብ ምረጹ ወይ ነቲ ጽሑፍ ደምስሱ።`,
  severalFit: (text) => `ምስ «${text}» ዝሰማምዑ ልዕሊ ሓደ ኣለዉ። ሓደ ምረጹ።`,
  hits: (hits) => counted(hits, { one: '# ዝተረኽበ', other: '# ዝተረኽቡ' }),
  list: (label) => `${label}፦ ሓሳባት`,
  chosen: (label) => `${label}፦ ተመሪጹ`,
});
