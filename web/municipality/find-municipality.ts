import type { Place } from '#shared/places/place-endpoints.ts';
import { fitRank, fits, foldedWords } from '#shared/search/fold.ts';
import { findByLabel } from '#web/ui/find-by-label.ts';
import type { Option } from '#web/ui/option-list.tsx';

/**
 * Municipalities by their own names first, then by the places in them: a postcode or a village stands
 * beside the municipality as the reason why it is there.
 */
export function findMunicipality(
  options: readonly Option[],
  places: readonly Place[],
  text: string,
): readonly Option[] {
  const named = findByLabel(options, text);
  const typed = foldedWords(text);
  const seen = new Set(named.map(({ value }) => value));
  const byPlace = places.flatMap(({ postcode, place, municipality }): Option[] => {
    const option = options.find(({ value }) => value === municipality);
    const rank = fits(foldedWords(`${postcode} ${place}`), typed);
    if (!option || rank === undefined || seen.has(municipality)) return [];
    seen.add(municipality);
    const isExact =
      typed.join(' ') === postcode || fits(foldedWords(place), typed) === fitRank.exact;
    return [{ ...option, note: `${postcode} ${place}`, isExact }];
  });
  return typed.length === 0 ? named : [...named, ...byPlace];
}
