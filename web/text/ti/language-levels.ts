import { translated } from '#shared/translated.ts';
import * as nb from '../nb/language-levels.ts';

export * from '../nb/language-levels.ts';

export const levelSentences: typeof nb.levelSentences = translated(nb.levelSentences, {
  speaking: {
    A1: 'ሒደት ቃላትን ሓጸርቲ ምሉእ ሓሳባትን ክትዛረቡ ትኽእሉ።',
    A2: 'ብዛዕባ እትፈልጥዎ ነገራት ክትዛረቡ ትኽእሉ።',
    B1: 'ብዛዕባ መዓልታዊ ህይወትን ስራሕን ክትዛረቡ ትኽእሉ።',
    B2: 'ብዛዕባ ዝበዝሐ ነገር ብናጽነት ክትዛረቡ ትኽእሉ።',
    C1: 'ብዛዕባ ከበድቲ ነገራት ጽቡቕ ጌርኩም ክትዛረቡ ትኽእሉ።',
    C2: 'ኖርወይኛ ከይሓሰብኩም ትዛረቡ።',
  },
  listening: {
    A1: 'ሒደት ቃላት ትርድኡ።',
    A2: 'ቀለልቲ መልእኽትታት ትርድኡ።',
    B1: 'ሰባት ክዛረቡ ከለዉ መብዛሕትኡ ትርድኡ።',
    B2: 'ሰባት ቀልጢፎም ክዛረቡ ከለዉ’ውን ትርድኡ።',
    C1: 'እትሰምዕዎ ዳርጋ ኩሉ ትርድኡ።',
    C2: 'እትሰምዕዎ ኩሉ ትርድኡ።',
  },
  reading: {
    A1: 'ቀለልቲ ቃላትን ምልክታትን ከተንብቡ ትኽእሉ።',
    A2: 'ሓጸርቲ መልእኽትታት ከተንብቡ ትኽእሉ።',
    B1: 'ብዛዕባ ስራሕ ልሙድ ጽሑፍ ከተንብቡ ትኽእሉ።',
    B2: 'ብዛዕባ ስራሕ ነዊሕ ጽሑፍ ከተንብቡ ትኽእሉ።',
    C1: 'ከቢድ ጽሑፍ ከተንብቡ ትኽእሉ።',
    C2: 'ዝኾነ ዓይነት ጽሑፍ ከተንብቡ ትኽእሉ።',
  },
  writing: {
    A1: 'ኣስማት፣ ቁጽርታትን ቀለልቲ ቃላትን ክትጽሕፉ ትኽእሉ።',
    A2: 'ሓጺር መልእኽቲ ክትጽሕፉ ትኽእሉ።',
    B1: 'ብዛዕባ ስራሕ ቀሊል ጽሑፍ ክትጽሕፉ ትኽእሉ።',
    B2: 'ብዛዕባ ስራሕ ንጹር ጽሑፍ ክትጽሕፉ ትኽእሉ።',
    C1: 'ነዊሕን ጽቡቕን ጽሑፍ ክትጽሕፉ ትኽእሉ።',
    C2: 'ኖርወይኛ ከይሓሰብኩም ትጽሕፉ።',
  },
});

export const skillVerbs: typeof nb.skillVerbs = translated(nb.skillVerbs, {
  listening: 'ምርዳእ',
  reading: 'ምንባብ',
  speaking: 'ምዝራብ',
  writing: 'ምጽሓፍ',
});
