import type { Level, OpeningKind, Shift } from '#shared/codes.ts';
import type { TypedWord } from '../typed-words.ts';
import type { Meaning } from './meaning.ts';

/** What words for kind, shift, level and working time mean, wherever they stand. */

const ofNoun = '(en|a|er|ene|ar|ane)?';
const ofPlace = `plass${ofNoun}`;
const ofShift = `(vakt${ofNoun}|arbeid(et|er)?|jobb${ofNoun})`;
const ofHours = `(s?(jobb${ofNoun}|stilling${ofNoun}|arbeid(et|er)?))?`;

function whole(pattern: string): RegExp {
  return new RegExp(`^(${pattern})$`);
}

/** Folded. */
const kindPatterns: readonly (readonly [RegExp, readonly OpeningKind[]])[] = [
  [whole(`praksis(en)?|praksis${ofPlace}`), ['work_training', 'language_practice']],
  [
    whole(`sprak(praksis(en)?|praksis${ofPlace}|trening(en|a)?|trenings${ofPlace})`),
    ['language_practice'],
  ],
  [
    whole(`arbeids?(trening(en|a)?|trenings${ofPlace}|praksis(en)?|praksis${ofPlace})`),
    ['work_training'],
  ],
  [whole(`lærling${ofNoun}|lærlinge?${ofPlace}|lære${ofPlace}`), ['apprenticeship']],
  [whole('lonn?stil(skudd|skott|skot)(et|a|ene|s?stilling(en|a|er|ene)?)?'), ['wage_subsidy']],
];

const shiftPatterns: readonly (readonly [RegExp, Shift])[] = [
  [whole(`dag(en|tid)?|dags?${ofShift}`), 'day'],
  [whole(`kveld(en|er|ene|ar|ane|s|stid)?|kvelds?${ofShift}`), 'evening'],
  [whole(`natt(en|a|e|s|estid)?|netter|nettene|natt[es]?${ofShift}`), 'night'],
  [whole(`helg(en|a|er|ene|ar|ane|e)?|helge?${ofShift}`), 'weekend'],
];

const hoursPatterns: readonly (readonly [RegExp, 'hoursMin' | 'hoursMax', number])[] = [
  [whole(`deltid${ofHours}`), 'hoursMax', 30],
  [whole(`(heltid|fulltid)${ofHours}`), 'hoursMin', 35],
];

const norwegian = whole('norsk(en|kunnskap(er|ane)?|kunskap(ar|ane)?|spraklig)?|norwegian');
/** What stands before "norsk" when little or none of it is known. */
const amounts: readonly (readonly [readonly string[], Level])[] = [
  [['uten', 'krav', 'til'], 'none'],
  [['uten', 'krav', 'om'], 'none'],
  [['uten'], 'none'],
  [['utan'], 'none'],
  [['ingen'], 'none'],
  [['ikke'], 'none'],
  [['ikkje'], 'none'],
  [['without'], 'none'],
  [['no'], 'none'],
  [['lite'], 'A1'],
  [['litt'], 'A1'],
  [['little'], 'A1'],
];
const levelCode = /^[abc][12]$/;
const besideLevel = new Set(['niva', 'norsk', 'norwegian', 'level']);
/** Classes of licences are called like levels. */
const licenceWords = /^(klasse|forerkort|sertifikat|lappen|kl)/;

/** What stands at `at`, and how many words say it. */
export function conditionAt(words: readonly TypedWord[], at: number): Meaning | undefined {
  const folded = words[at]?.folded ?? '';
  const kinds = kindPatterns.find(([pattern]) => pattern.test(folded))?.[1];
  if (kinds) {
    return {
      length: 1,
      values: kinds.map((value) => ({ filter: 'kind', value })),
    };
  }
  return shiftAt(words, at) ?? hoursAt(folded) ?? levelAt(words, at);
}

function shiftAt(words: readonly TypedWord[], at: number): Meaning | undefined {
  const folded = words[at]?.folded ?? '';
  const shift = shiftPatterns.find(([pattern]) => pattern.test(folded))?.[1];
  if (!shift) return undefined;
  // "natt vakt" and "natt-vakt"
  const isApart = whole(`vakt${ofNoun}`).test(words[at + 1]?.folded ?? '');
  return { length: isApart ? 2 : 1, values: [{ filter: 'shift', value: shift }] };
}

function hoursAt(folded: string): Meaning | undefined {
  const found = hoursPatterns.find(([pattern]) => pattern.test(folded));
  if (!found) return undefined;
  const [, filter, hours] = found;
  return { length: 1, values: [{ filter, value: String(hours) }] };
}

function levelAt(words: readonly TypedWord[], at: number): Meaning | undefined {
  return codeAt(words, at) ?? amountAt(words, at);
}

/** "A2", "norsk A2", "nivå B1", "B1 norsk". */
function codeAt(words: readonly TypedWord[], at: number): Meaning | undefined {
  const before = besideLevel.has(words[at]?.folded ?? '') ? 1 : 0;
  const code = words[at + before]?.folded ?? '';
  if (!levelCode.test(code) || licenceWords.test(words[at - 1]?.folded ?? '')) return undefined;
  const after = before === 0 && norwegian.test(words[at + 1]?.folded ?? '') ? 1 : 0;
  return levelOf(code.toUpperCase() as Level, before + 1 + after);
}

function amountAt(words: readonly TypedWord[], at: number): Meaning | undefined {
  const found = amounts.find(
    ([said]) =>
      said.every((word, i) => words[at + i]?.folded === word) &&
      norwegian.test(words[at + said.length]?.folded ?? ''),
  );
  return found && levelOf(found[1], found[0].length + 1);
}

function levelOf(level: Level, length: number): Meaning {
  return { length, values: [{ filter: 'level', value: level }] };
}
