import { madeOnce } from '#server/reference/made-once.ts';
import type { Postcode } from '#server/reference/postcodes.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Place } from '#shared/places/place-endpoints.ts';
import { type Folded, fits, fold, folded, foldedWords } from '#shared/search/fold.ts';

/** Places for someone who types a postcode, a name or both ("8011", "bodø", "8011 Bo"); at most 8. */
export type FindPlaces = (q: string) => Place[];

interface Named {
  row: Postcode;
  /** Each name: the Sámi and Kven ones of a place that the municipality is called after too. */
  names: readonly Folded[];
}

const most = 8;

type Tables = Pick<ReferenceTables, 'postcodes' | 'municipalities'>;

export const createFindPlaces = madeOnce(({ postcodes, municipalities }: Tables): FindPlaces => {
  const all = [...postcodes.values()].map((row): Named => {
    const { name = '', otherNames = [] } = municipalities.get(row.municipality) ?? {};
    const isCalledSo = fold(name) === fold(row.place);
    return {
      row,
      names: [row.place, ...(isCalledSo ? otherNames : [])].map((each) => folded(each)),
    };
  });
  const places = largestFirst(all);
  const toPlace = ({ row }: Named): Place => ({
    ...row,
    municipalityName: municipalities.get(row.municipality)?.label ?? '',
  });

  return (q) => {
    const words = foldedWords(q);
    const [digits, ...otherDigits] = words.filter((word) => /^\d+$/.test(word));
    const names = words.filter((word) => word !== digits);
    if (words.length === 0 || otherDigits.length > 0) return [];
    // Whoever types a name wants the place, not one of its hundreds of postcodes.
    const found =
      digits === undefined ? places : all.filter(({ row }) => row.postcode.startsWith(digits));
    return best(found, names).map(toPlace);
  };
});

/** One of each name and municipality, those with most postcodes first. */
function largestFirst(all: readonly Named[]): Named[] {
  const groups = new Map<string, { first: Named; size: number }>();
  for (const named of all) {
    const { municipality, place } = named.row;
    const group = groups.get(`${municipality} ${place}`) ?? { first: named, size: 0 };
    group.size++;
    groups.set(`${municipality} ${place}`, group);
  }
  return [...groups.values()].sort((a, b) => b.size - a.size).map(({ first }) => first);
}

/** Whole names first, then those that begin so, then those with a later word that does. */
function best(named: readonly Named[], words: readonly string[]): Named[] {
  const typed = folded(words);
  return named
    .flatMap((each) => {
      const ranks = each.names.flatMap((name) => fits(name, typed) ?? []);
      return ranks.length === 0 ? [] : [{ each, rank: Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ each }) => each);
}
