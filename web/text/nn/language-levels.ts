import { translated } from '#shared/translated.ts';
import * as nb from '../nb/language-levels.ts';

export * from '../nb/language-levels.ts';

export const levelSentences: typeof nb.levelSentences = translated(nb.levelSentences, {
  speaking: {
    A1: 'Du kan seie nokre ord og korte setningar.',
    A2: 'Du kan snakke om kjende ting.',
    B1: 'Du kan snakke om kvardagen og jobben.',
    B2: 'Du kan snakke godt om mange ting.',
    C1: 'Du kan snakke godt om vanskelege ting.',
    C2: 'Du kan snakke godt norsk om alt.',
  },
  listening: {
    A1: 'Du kan forstå nokre få ord.',
    A2: 'Du kan forstå ein kort beskjed.',
    B1: 'Du kan forstå folk som snakkar klart.',
    B2: 'Du kan forstå folk som snakkar fort.',
    C1: 'Du kan forstå nesten alt du høyrer.',
    C2: 'Du kan forstå alt du høyrer.',
  },
  reading: {
    A1: 'Du kan lese enkle ord og skilt.',
    A2: 'Du kan lese korte beskjedar.',
    B1: 'Du kan lese ein vanleg tekst om jobben.',
    B2: 'Du kan lese lange tekstar om jobben.',
    C1: 'Du kan lese vanskeleg tekst.',
    C2: 'Du kan lese alle slags tekstar.',
  },
  writing: {
    A1: 'Du kan skrive namn, tal og enkle ord.',
    A2: 'Du kan skrive ein kort beskjed.',
    B1: 'Du kan skrive ein enkel tekst om jobben.',
    B2: 'Du kan skrive ein klar tekst om jobben.',
    C1: 'Du kan skrive lange, gode tekstar.',
    C2: 'Du kan skrive godt norsk om alt.',
  },
});

export const skillVerbs: typeof nb.skillVerbs = translated(nb.skillVerbs, {
  listening: 'forstå',
  reading: 'lese',
  speaking: 'snakke',
  writing: 'skrive',
});
