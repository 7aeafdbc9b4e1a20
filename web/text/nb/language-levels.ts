import type { Level, Skill } from '#shared/codes.ts';

/**
 * What a level of the Norskprøve means at work, in own words after the scales of the CEFR (Council of
 * Europe 2020). For someone who reads at A1 to B1 themselves.
 */
export const levelSentences: Record<Skill, Record<Exclude<Level, 'none'>, string>> = {
  speaking: {
    A1: 'Du kan si noen ord og korte setninger.',
    A2: 'Du kan snakke om kjente ting.',
    B1: 'Du kan snakke om hverdagen og jobben.',
    B2: 'Du kan snakke godt om mange ting.',
    C1: 'Du kan snakke godt om vanskelige ting.',
    C2: 'Du kan snakke godt norsk om alt.',
  },
  listening: {
    A1: 'Du kan forstå noen få ord.',
    A2: 'Du kan forstå en kort beskjed.',
    B1: 'Du kan forstå folk som snakker klart.',
    B2: 'Du kan forstå folk som snakker fort.',
    C1: 'Du kan forstå nesten alt du hører.',
    C2: 'Du kan forstå alt du hører.',
  },
  reading: {
    A1: 'Du kan lese enkle ord og skilt.',
    A2: 'Du kan lese en kort beskjed.',
    B1: 'Du kan lese en vanlig tekst om jobben.',
    B2: 'Du kan lese lange tekster om jobben.',
    C1: 'Du kan lese en vanskelig tekst.',
    C2: 'Du kan lese alle slags tekster.',
  },
  writing: {
    A1: 'Du kan skrive navn, tall og enkle ord.',
    A2: 'Du kan skrive en kort beskjed.',
    B1: 'Du kan skrive en enkel tekst om jobben.',
    B2: 'Du kan skrive en klar tekst om jobben.',
    C1: 'Du kan skrive lange, gode tekster.',
    C2: 'Du kan skrive godt norsk om alt.',
  },
};

/** Verbs for sentences such as "snakke på nivå B1". */
export const skillVerbs: Record<Skill, string> = {
  listening: 'forstå',
  reading: 'lese',
  speaking: 'snakke',
  writing: 'skrive',
};
