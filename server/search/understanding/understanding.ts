import { madeOnce } from '#server/reference/made-once.ts';
import { type Level, levelNumber, type OpeningKind, type Shift } from '#shared/codes.ts';
import type { Understood } from '#shared/search/search.ts';
import { knownWords } from '../known-words.ts';
import type { SearchTables } from '../opening-text.ts';
import type { FilterValues } from '../search-index.ts';
import { compoundLength } from '../search-words.ts';
import { type TypedWord, typedWords } from '../typed-words.ts';
import { conditionAt } from './condition-words.ts';
import type { FilterMeaning, Meaning } from './meaning.ts';
import { createFindPlace, type FindPlace, type FoundPlace, shortName } from './place-words.ts';

export interface UnderstoodValue extends FilterMeaning {
  /** The words as typed. */
  text: string;
}

/** What a search text means (api.md): filters, and the words that are left to be found. */
export interface Understanding {
  understood: readonly UnderstoodValue[];
  filters: FilterValues;
  /** The other words as they were typed. */
  rest: string;
}

/**
 * Understands a text.
 * @param places whether names that may be something else are places without an "i" before them
 */
export type Understand = (q: string, places: 'certain' | 'all') => Understanding;

/** How far "nær" reaches. */
const nearKm = 30;
const placePrepositions = new Set(['i', 'pa', 'ved', 'in', 'at']);
const nearWords = new Set(['nær', 'nære', 'near', 'nærheten']);

interface Reading {
  words: readonly TypedWord[];
  findPlace: FindPlace;
  places: 'certain' | 'all';
}

export const createUnderstand = madeOnce((tables: SearchTables): Understand => {
  const findPlace = createFindPlace(tables);
  const { compounds } = knownWords(tables);
  return (q, places) => {
    const words = typedWords(q);
    const said = divided({ words, findPlace, places }, compounds);
    const understood = onePerValue(
      said.flatMap(({ from, to, meaning }) => {
        const text = q.slice(words[from]?.from, words[to - 1]?.to);
        return (meaning?.values ?? []).map((value) => ({ ...value, text }));
      }),
    );
    if (understood.length === 0) return { understood, filters: {}, rest: q };
    const rest = said
      .filter(({ meaning }) => !meaning)
      .flatMap(({ from, to }) => words.slice(from, to));
    const written = rest.map((word) => word.written).join(' ');
    // A blank says that the last word is whole.
    const isOpen = rest.at(-1)?.to === q.length;
    return { understood, filters: filtersOf(understood), rest: isOpen ? written : `${written} ` };
  };
});

interface Said {
  from: number;
  to: number;
  /** Missing for words to be found. */
  meaning: Meaning | undefined;
}

/** A compound of the tables that was written apart is one word ("time lærer" is no place). */
function divided(reading: Reading, compounds: ReadonlySet<string>): Said[] {
  const all: Said[] = [];
  for (let at = 0; at < reading.words.length; at = all.at(-1)?.to ?? at + 1) {
    const compound = compoundLength(reading.words, at, compounds);
    const meaning = compound > 0 ? undefined : meaningAt(reading, at);
    all.push({ from: at, to: at + (meaning?.length ?? Math.max(compound, 1)), meaning });
  }
  return all;
}

function meaningAt(reading: Reading, at: number): Meaning | undefined {
  const { words, findPlace, places } = reading;
  const folded = words[at]?.folded ?? '';
  if (nearWords.has(folded)) {
    const skipped =
      placePrepositions.has(words[at + 1]?.folded ?? '') || words[at + 1]?.plain === 'av' ? 2 : 1;
    const found = findPlace(words, at + skipped, places);
    const near = found && nearMeaning(found, skipped);
    if (near) return near;
  }
  const found = findPlace(words, at, places);
  if (found && isMeant(reading, at, found)) {
    return { length: found.length, values: found.place.values };
  }
  return conditionAt(words, at);
}

/** Before a name that may be something else stands "i"; "as" alone can only be Ås. */
function isMeant({ words, places }: Reading, at: number, found: FoundPlace): boolean {
  if (found.isCertain || places === 'all') return true;
  if (placePrepositions.has(words[at - 1]?.folded ?? '')) return true;
  return words.length === 1 && words[at]?.folded.length === shortName;
}

function nearMeaning({ place, length }: FoundPlace, before: number): Meaning | undefined {
  if (!place.centre) return undefined;
  const { lat, lon } = place.centre;
  return {
    length: before + length,
    values: [
      { filter: 'near', value: `${lat},${lon}`, place: place.label },
      { filter: 'radiusKm', value: String(nearKm) },
    ],
  };
}

/** Filters that hold one value: of several levels the highest, otherwise the first. */
const single = new Set<Understood['filter']>(['level', 'hoursMin', 'hoursMax', 'near', 'radiusKm']);

function onePerValue(all: readonly UnderstoodValue[]): UnderstoodValue[] {
  const kept = new Map<string, UnderstoodValue>();
  for (const each of all) {
    const key = single.has(each.filter) ? each.filter : `${each.filter} ${each.value}`;
    const before = kept.get(key);
    if (before === undefined || isHigherLevel(each, before)) kept.set(key, each);
  }
  return [...kept.values()];
}

function isHigherLevel(one: UnderstoodValue, other: UnderstoodValue): boolean {
  const numberOf = ({ value }: UnderstoodValue): number => levelNumber(value as Level);
  return one.filter === 'level' && numberOf(one) > numberOf(other);
}

function filtersOf(understood: readonly UnderstoodValue[]): FilterValues {
  const values = (filter: Understood['filter']): string[] | undefined => {
    const found = understood.filter((each) => each.filter === filter).map(({ value }) => value);
    return found.length > 0 ? found : undefined;
  };
  const first = (filter: Understood['filter']): number | undefined => {
    const [value] = values(filter) ?? [];
    return value === undefined ? undefined : Number(value);
  };
  const [lat, lon] = (values('near')?.[0] ?? '').split(',').map(Number);
  return {
    municipality: values('municipality'),
    county: values('county'),
    kind: values('kind') as OpeningKind[] | undefined,
    shift: values('shift') as Shift[] | undefined,
    level: values('level')?.[0] as Level | undefined,
    hoursMin: first('hoursMin'),
    hoursMax: first('hoursMax'),
    near: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
    radiusKm: first('radiusKm'),
  };
}
