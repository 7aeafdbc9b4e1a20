import { applyingWords } from '#web/text/glossary/applying.ts';
import { contractsWords } from '#web/text/glossary/contracts.ts';
import { type GlossaryWords, wordClasses } from '#web/text/glossary/glossary-words.ts';
import { payWords } from '#web/text/glossary/pay.ts';
import { peopleWords } from '#web/text/glossary/people.ts';
import { qualitiesWords } from '#web/text/glossary/qualities.ts';
import { safetyWords } from '#web/text/glossary/safety.ts';
import { tasksWords } from '#web/text/glossary/tasks.ts';
import { firstParts } from './first-parts.ts';
import { formsOf, isNoun } from './inflection.ts';

/** A word that is explained, as it was found. */
export interface FoundWord {
  lemma: string;
  /** Of a compound, what stands before the word: `kjøkken` of `kjøkkenassistent`. */
  before?: string;
}

interface Form {
  lemma: string;
  isNoun: boolean;
}

const themes: readonly GlossaryWords[] = [
  contractsWords,
  payWords,
  applyingWords,
  safetyWords,
  peopleWords,
  tasksWords,
  qualitiesWords,
];

/** Words of working life, each with a plain explanation. */
export const explanations: ReadonlyMap<string, string> = new Map(
  themes.flatMap((theme) => wordClasses.flatMap((each) => Object.entries(theme[each] ?? {}))),
);

const forms = formTable();
const befores = new Set([
  ...firstParts,
  ...[...forms].flatMap(([form, { lemma, isNoun: noun }]) =>
    noun && form === lemma ? [lemma] : [],
  ),
]);
/** Shorter ends are found by accident. */
const shortestEnd = 3;
const shortestBefore = 2;
/** `Vognfordeler` shares out wagons. */
const neverAtEnd = new Set(['fordel']);

/** The word that a form belongs to, also where it ends a compound; undefined where nothing is explained. */
export function findWord(written: string): FoundWord | undefined {
  const form = written.toLowerCase();
  const whole = forms.get(form);
  return whole ? { lemma: whole.lemma } : findAtEnd(form);
}

/** The longest word that the rest of the compound is known to stand before. */
function findAtEnd(form: string): FoundWord | undefined {
  for (let at = shortestBefore; at <= form.length - shortestEnd; at += 1) {
    const end = forms.get(form.slice(at));
    if (!end?.isNoun || neverAtEnd.has(end.lemma)) continue;
    const before = partBefore(form.slice(0, at));
    if (before !== undefined) return { lemma: end.lemma, before };
  }
  return undefined;
}

/** Without the letter that joins it: `salg` of `salgssjef`, `barn` of `barnevakt`. */
function partBefore(text: string): string | undefined {
  const candidates = [text, text.replace(/s$/, ''), text.replace(/e$/, '')];
  return candidates.find((candidate) => befores.has(candidate));
}

/** What a word is wins over what another one may become: `veileder` is a person before it is a verb. */
function formTable(): Map<string, Form> {
  const table = new Map<string, Form>();
  const words = themes.flatMap((theme) =>
    wordClasses.flatMap((wordClass) =>
      Object.keys(theme[wordClass] ?? {}).map((lemma) => ({ lemma, wordClass })),
    ),
  );
  for (const { lemma, wordClass } of words) table.set(lemma, { lemma, isNoun: isNoun(wordClass) });
  for (const { lemma, wordClass } of words) {
    for (const form of formsOf(lemma, wordClass)) {
      if (!table.has(form)) table.set(form, { lemma, isNoun: isNoun(wordClass) });
    }
  }
  return table;
}
