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
    B2: 'Du kan snakke fritt om det meste.',
    C1: 'Du kan snakke godt om vanskelige ting.',
    C2: 'Du snakker norsk uten å tenke over det.',
  },
  listening: {
    A1: 'Du forstår noen få ord.',
    A2: 'Du forstår enkle beskjeder.',
    B1: 'Du forstår det meste når folk prater.',
    B2: 'Du forstår også når folk prater fort.',
    C1: 'Du forstår nesten alt du hører.',
    C2: 'Du forstår alt du hører.',
  },
  reading: {
    A1: 'Du kan lese enkle ord og skilt.',
    A2: 'Du kan lese korte beskjeder.',
    B1: 'Du kan lese en vanlig tekst om jobben.',
    B2: 'Du kan lese lange tekster om jobben.',
    C1: 'Du kan lese vanskelig tekst.',
    C2: 'Du kan lese alle slags tekster.',
  },
  writing: {
    A1: 'Du kan skrive navn, tall og enkle ord.',
    A2: 'Du kan skrive en kort beskjed.',
    B1: 'Du kan skrive en enkel tekst om jobben.',
    B2: 'Du kan skrive en klar tekst om jobben.',
    C1: 'Du kan skrive lange, gode tekster.',
    C2: 'Du skriver norsk uten å tenke over det.',
  },
};

/** Verbs for sentences such as "snakke på nivå B1". */
export const skillVerbs: Record<Skill, string> = {
  listening: 'forstå',
  reading: 'lese',
  speaking: 'snakke',
  writing: 'skrive',
};
