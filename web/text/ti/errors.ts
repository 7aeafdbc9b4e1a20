import { translated } from '#shared/translated.ts';
import * as nb from '../nb/errors.ts';

export * from '../nb/errors.ts';

export const errorText: typeof nb.errorText = translated(nb.errorText, {
  byCode: {
    invalid_input: 'ገለ ነገር ብትኽክል ኣይተመልአን። ነቶም ቦታታት ርኣዩ።',
    not_signed_in: 'መጀመርታ ክትኣትዉ ኣለኩም።',
    second_factor_required: 'ኮድ’ውን ክትጽሕፉ ኣለኩም።',
    forbidden: 'ናብዚ ክትኣትዉ ፍቓድ የብልኩምን።',
    idempotency_key_reused: 'እዚ ምናልባት ካብ ካልእ መስኮት ተዓቂቡ ይኸውን። ዳግማይ ቅድሚ ምዕቃብኩም ነቲ ዝርዝር ርኣዩ።',
    method_not_allowed: 'ኣባና ጌጋ ኣጋጢሙ። ነቲ ገጽ ዳግማይ ጸዓኑ።',
    not_found: 'እትደልይዎ ኣይረኸብናዮን።',
    conflict: 'ካልእ ሰብ ነዚ ቀይርዎ። ነቲ ገጽ ዳግማይ ጸዓኑ።',
    place_taken: 'እቲ ቦታ ተታሒዙ። ሕጂ ክፉት ቦታ የለን።',
    protected: 'እዚ ዝተሓለወ እዩ። ስለዚ ከነካፍሎ ኣይንኽእልን።',
    not_archived: 'መጀመርታ ናይቲ ጉዳይ መዝገብ ኣውርዱ።',
    too_large: 'እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ።',
    unsupported_media_type: 'ኣባና ጌጋ ኣጋጢሙ። እንደገና ፈትኑ።',
    too_many_requests: 'ብዙሕ ግዜ ፈቲንኩም። ቁሩብ ተጸቢኹም እንደገና ፈትኑ።',
    unavailable: 'እቲ መርበብ ሕጂ ኣይሰርሕን ኣሎ። ድሕሪ ቁሩብ ፈትኑ።',
    internal: 'ኣባና ጌጋ ኣጋጢሙ። ድሕሪ ቁሩብ ፈትኑ።',
    unreachable: 'ርክብ የለን። ኢንተርነት ኣለኩም ድዩ? እንደገና ፈትኑ።',
  },
  tryAgain: 'እንደገና ፈትኑ',
  reload: 'ነቲ ገጽ ዳግማይ ጸዓኑ',
  offlineTitle: 'ኢንተርነት የለን',
  offline: 'ነዚ ገጽ ቅድሚ ሕጂ ኣይረኣኹሞን። ኢንተርነት ምስ ሃለወ ክመጽእ እዩ።',
  crashedTitle: 'ገለ ነገር ተጋግዩ',
  crashed: 'እቲ ጌጋ ናትና እዩ። ነቲ ገጽ ዳግማይ ጸዓኑ።',
  notFoundTitle: 'ነቲ ገጽ ኣይረኸብናዮን',
  notFound: 'እቲ ገጽ ተቐይሩ ይኸውን። ኣድራሻ ትኽክል ምዃኑ ርኣዩ።',
  toBoard: 'ኩሎም ስራሓት ርኣዩ',
  noAccessTitle: 'ፍቓድ የብልኩምን',
  noAccess: 'እዚ ገጽ ንኻልእ ሰብ እዩ። ናብ ናይ ገዛእ ርእስኹም ገጽ ኪዱ።',
  toStart: 'ናብ ናተይ ገጽ ኪድ',
});
