import type { WordClass } from '#web/text/glossary/glossary-words.ts';

/**
 * The forms of Norwegian words, as many as working life writes. Rather one form too many than one too
 * few: a form that nobody writes is found in no text.
 */

/** What the rules below get wrong. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  kollega: ['kollegaen', 'kollegaer', 'kolleger', 'kollegaene', 'kollegene'],
  sykehjem: ['sykehjemmet', 'sykehjemmene', 'sykehjemma'],
  verneombud: ['verneombudet', 'verneombudene'],
  arbeidsklær: ['arbeidsklærne'],
  bidra: ['bidrar', 'bidro', 'bidratt', 'bidras'],
  delta: ['deltar', 'deltok', 'deltatt', 'deltas'],
  ivareta: ['ivaretar', 'ivaretok', 'ivaretatt', 'ivaretas'],
  tilby: ['tilbyr', 'tilbød', 'tilbudt', 'tilbys'],
  planlegge: ['planlegger', 'planla', 'planlagt', 'planlagte', 'planlegges'],
  tilrettelegge: [
    'tilrettelegger',
    'tilrettela',
    'tilrettelagt',
    'tilrettelagte',
    'tilrettelegges',
  ],
  rengjøre: ['rengjør', 'rengjorde', 'rengjort', 'rengjøres'],
  stelle: ['steller', 'stelte', 'stelt', 'stelles'],
  tiltre: ['tiltrer', 'tiltrådte', 'tiltrådt'],
};

/** Ends that a noun with `-ing` or `-het` may have in the definite: both genders are written. */
const feminineEnd = /(?:ing|het)$/;
/** One who does it: `leder`, `ledere`, `lederne`. Others with these letters take `-er`. */
const agentEnd = /[^aeiouyæøå]er$/;

const formsByClass: Record<WordClass, (lemma: string) => string[]> = {
  masculine: (lemma) => nounForms(lemma, feminineEnd.test(lemma)),
  feminine: (lemma) => nounForms(lemma, true),
  neuter: neuterForms,
  plural: (lemma) => [`${lemma.replace(/r$/, '')}ne`],
  adjectives: adjectiveForms,
  verbs: verbForms,
  fixed: () => [],
};

const nouns: readonly WordClass[] = ['masculine', 'feminine', 'neuter', 'plural'];

export function isNoun(wordClass: WordClass): boolean {
  return nouns.includes(wordClass);
}

/** Every form of a word, itself first; nouns also as owners (`-s`). */
export function formsOf(lemma: string, wordClass: WordClass): string[] {
  const forms = [lemma, ...(irregular[lemma] ?? formsByClass[wordClass](lemma))];
  return isNoun(wordClass) ? [...forms, ...forms.flatMap(owning)] : forms;
}

function owning(form: string): string[] {
  return form.endsWith('s') ? [] : [`${form}s`];
}

function nounForms(lemma: string, hasA: boolean): string[] {
  if (lemma.endsWith('e')) {
    const stem = lemma.slice(0, -1);
    return [`${lemma}n`, `${lemma}r`, `${lemma}ne`, ...(hasA ? [`${stem}a`] : [])];
  }
  const [many, these] = agentEnd.test(lemma)
    ? [`${lemma}e`, `${lemma}ne`]
    : [`${lemma}er`, `${lemma}ene`];
  return [`${lemma}en`, many, these, ...(hasA ? [`${lemma}a`] : [])];
}

function neuterForms(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}t`, `${lemma}r`, `${lemma}ne`];
  if (lemma.endsWith('er')) {
    const stem = `${lemma.slice(0, -2)}r`;
    return [`${lemma}et`, `${stem}e`, `${stem}ene`, `${lemma}ne`];
  }
  // `kurs`, `krav` and other short ones are many without an end; `skifter` and `løfter` are verbs.
  const isShort = (lemma.match(/[aeiouyæøå]+/g)?.length ?? 0) < 2;
  return [`${lemma}et`, `${lemma}ene`, ...(isShort ? [] : [`${lemma}er`, `${lemma}a`])];
}

/** `fleksibel`, `fleksibelt`, `fleksible`; `erfaren`, `erfarne`; `pålitelig`, `pålitelige`. */
function adjectiveForms(lemma: string): string[] {
  if (lemma.endsWith('ende')) return [];
  const short = lemma.replace(/e(?=[ln]$)/, '');
  return [`${lemma.replace(/ll$/, 'l')}t`, `${short}e`, `${lemma}e`, `${lemma}en`];
}

/** Of weak verbs, in each of their four ways: one is right, the others are written nowhere. */
function verbForms(lemma: string): string[] {
  const stem = lemma.slice(0, -1);
  return ['er', 'es', 'et', 'te', 't', 'de', 'd', 'ende'].map((end) => `${stem}${end}`);
}
