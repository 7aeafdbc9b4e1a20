import { translated } from '#shared/translated.ts';
import * as nb from '../nb/occupation.ts';

export * from '../nb/occupation.ts';

export const occupationText: typeof nb.occupationText = translated(nb.occupationText, {
  hit: (title, everydayTitle) => (everydayTitle ? `${everydayTitle} – ${title}` : title),
  group: (titles) =>
    titles.length > 2 ? `${titles.slice(0, 2).join(', ')} ከምኡውን ተመሳሳሊ ስራሕቲ` : titles.join(', '),
});
