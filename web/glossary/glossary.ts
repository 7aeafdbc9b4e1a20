import { applyingWords } from '#web/text/glossary/applying.ts';
import { contractsWords } from '#web/text/glossary/contracts.ts';
import {
  type GlossaryWords,
  type WordClass,
  wordClasses,
} from '#web/text/glossary/glossary-words.ts';
import { payWords } from '#web/text/glossary/pay.ts';
import { peopleWords } from '#web/text/glossary/people.ts';
import { qualitiesWords } from '#web/text/glossary/qualities.ts';
import { safetyWords } from '#web/text/glossary/safety.ts';
import { tasksWords } from '#web/text/glossary/tasks.ts';
import { firstParts } from './first-parts.ts';
import { formsOf, isNoun } from './inflection.ts';
import { nextTurn } from './next-turn.ts';

/** A word that is explained, as it was found. */
export interface FoundWord {
  lemma: string;
  /** Of a compound, what stands before the word: `kjøkken` of `kjøkkenassistent`. */
  before?: string;
}

interface Word {
  lemma: string;
  wordClass: WordClass;
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

const forms = new Map<string, Word>();
const befores = new Set(firstParts);
const making = makeForms();
/** Shorter ends are found by accident. */
const shortestEnd = 3;
const shortestBefore = 2;
/** Longer ones are no words. */
const longest = 60;
/** `Vognfordeler` shares out wagons. */
const neverAtEnd = new Set(['fordel']);

/** Makes the forms in short turns, between which the browser answers whoever taps. */
export async function prepareWords(): Promise<void> {
  while (!making.next().done) await nextTurn();
}

/** The word that a form belongs to, also where it ends a compound; undefined where nothing is explained. */
export function findWord(written: string): FoundWord | undefined {
  if (written.length > longest) return undefined;
  // Those that are not made yet.
  while (!making.next().done);
  const form = written.toLowerCase();
  const whole = forms.get(form);
  return whole ? { lemma: whole.lemma } : findAtEnd(form);
}

/** The longest word that the rest of the compound is known to stand before. */
function findAtEnd(form: string): FoundWord | undefined {
  for (let at = shortestBefore; at <= form.length - shortestEnd; at += 1) {
    const end = nounWith(form.slice(at));
    if (!end || neverAtEnd.has(end.lemma)) continue;
    const before = partBefore(form.slice(0, at));
    if (before !== undefined) return { lemma: end.lemma, before };
  }
  return undefined;
}

function nounWith(form: string): Word | undefined {
  const word = forms.get(form);
  return word && isNoun(word.wordClass) ? word : undefined;
}

/** Without the letter that joins it: `salg` of `salgssjef`, `barn` of `barnevakt`. */
function partBefore(text: string): string | undefined {
  const candidates = [text, text.replace(/s$/, ''), text.replace(/e$/, '')];
  return candidates.find((candidate) => befores.has(candidate));
}

/**
 * The forms of all words, a theme in each step. What a word is wins over what another one may become:
 * `veileder` is a person before it is a verb.
 */
function* makeForms(): Generator<void, void> {
  for (const word of themes.flatMap(wordsOf)) forms.set(word.lemma, word);
  for (const theme of themes) {
    yield;
    for (const word of wordsOf(theme)) addForms(word);
  }
}

function addForms(word: Word): void {
  for (const form of formsOf(word.lemma, word.wordClass)) {
    if (!forms.has(form)) forms.set(form, word);
  }
  if (nounWith(word.lemma)) befores.add(word.lemma);
}

function wordsOf(theme: GlossaryWords): Word[] {
  return wordClasses.flatMap((wordClass) =>
    Object.keys(theme[wordClass] ?? {}).map((lemma) => ({ lemma, wordClass })),
  );
}
