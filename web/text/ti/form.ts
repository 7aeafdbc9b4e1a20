import { translated } from '#shared/translated.ts';
import * as nb from '../nb/form.ts';

export * from '../nb/form.ts';

export const formText: typeof nb.formText = translated(nb.formText, {
  yes: 'እወ',
  no: 'ኣይፋል',
  halfDate: 'ምሉእ ዕለት ጽሓፉ፦ መዓልቲ፣ ወርሕን ዓመትን።',
  wrongYear: 'ካብ 1900 ክሳብ 2100 ዘሎ ዓመት ጽሓፉ።',
  summary: 'መጀመርታ ነዚ ኣርሙ',
  mostLetters: (most) => `እንተበዝሐ ${most} ፊደላት ጽሓፉ።`,
  mostItems: (most) => `ኣብዚ እንተበዝሐ ${most}። ገለ ኣውጽኡ።`,
  byFieldCode: {
    required: 'ነዚ ቦታ ምልኡ።',
    wrong_type: 'ነዚ ብኻልእ መንገዲ ጽሓፉ።',
    unknown_field: 'እዚ ቦታ የለን።',
    invalid_format: 'እዚ ብትኽክል ከም ዝተጻሕፈ ርግጸኛ ኩኑ።',
    unknown_code: 'ካብቲ ዝርዝር ምረጹ።',
    out_of_range: 'እቲ ቁጽሪ ኣዝዩ ንእሽቶ ወይ ኣዝዩ ዓቢ እዩ።',
    too_long: 'እዚ ኣዝዩ ነዊሕ እዩ። ሓጺር ጽሓፉ።',
    too_many: 'እዚ ኣዝዩ ብዙሕ እዩ። ገለ ኣውጽኡ።',
    range_reversed: 'መወዳእታ ድሕሪ መጀመርታ ክኸውን ኣለዎ።',
    over_limit: 'እዚ ልዕሊ ዝተፈቕደ እዩ።',
    too_common: 'እዚ ፓስዎርድ ንምግማቱ ቀሊል እዩ። ካልእ ምረጹ።',
    names_target_group: 'እቲ ጽሑፍ እቲ ቦታ ንመን ምዃኑ ይነግር። ነቶም ቃላት ኣውጽኡ።',
  },
  saving: {
    saving: 'ይዕቀብ ኣሎ …',
    saved: (moment) => `ተዓቂቡ፦ ${moment}`,
    unsaved: 'ዘይተዓቀበ ለውጢ ኣለኩም።',
    waiting: 'ሕጂ ክዕቀብ እዩ …',
    rejected: (count) => `ገና ኣይተዓቀበን። ክእረሙ ዘለዎም ቦታታት፦ ${count}።`,
    failed: 'ኣባና ኣይተዓቀበን። ዝጸሓፍኩምዎ ኣብዚ ብራውዘር ኣሎ።',
    retry: 'እንደገና ፈትኑ',
  },
  restored: {
    found: 'ቅድሚ ሕጂ ዝጸሓፍኩምዎ ረኺብናዮ። ገና ኣይተዓቀበን።',
    startOver: 'ካብ መጀመርታ ጀምሩ',
    useStored: 'ነቲ ዝተዓቀበ ተጠቐሙ',
  },
  conflict: {
    title: 'ካልእ ሰብ ነዚ ቀይርዎ',
    mine: (value) => `ንስኹም ዝጸሓፍኩምዎ፦ ${value}`,
    theirs: (value) => `ንሳቶም ዝዓቀብዎ፦ ${value}`,
    empty: 'ባዶ',
    explain: '«ናተይ ሓዝ እሞ ዓቅብ» ነቲ ንስኹም ዝጸሓፍኩምዎ ይወስድ። «ነቲ ዝተዓቀበ ተጠቐሙ» ነቲ ዝጸሓፍኩምዎ የውጽኦ።',
    keepMine: 'ናተይ ሓዝ እሞ ዓቅብ',
    useTheirs: 'ነቲ ዝተዓቀበ ተጠቐሙ',
  },
});
