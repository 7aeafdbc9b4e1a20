import { useQuery } from '@tanstack/react-query';
import type { SearchReply } from '#shared/search/search.ts';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import type { BoardState, ListFilter } from '#web/opening-search/board-address.ts';
import { kindLabels, levelLabels, shiftLabels } from '#web/text/code-labels.ts';

const fixed: Readonly<Record<string, string>> = { ...kindLabels, ...levelLabels, ...shiftLabels };

type LabelOf = (filter: ListFilter, value: string) => string;

/**
 * The words of what is chosen. The facets know most; a place without hits and an occupation are looked
 * up in the tables, which are asked for only then.
 */
export function useChosenLabels(
  search: BoardState,
  facets: SearchReply['facets'] | undefined,
): LabelOf {
  const inFacets: LabelOf = (filter, value) =>
    (filter === 'occupation'
      ? undefined
      : facets?.[filter].find((f) => f.value === value)?.label) ?? '';
  const places = [...(search.municipality ?? []), ...(search.county ?? [])];
  const needsPlaces =
    facets !== undefined &&
    places.some((value) => !inFacets('municipality', value) && !inFacets('county', value));
  const municipalities = useQuery({ ...municipalitiesQuery, enabled: needsPlaces }).data;
  const titleOf = useOccupationTitle(search.occupation !== undefined);

  return (filter, value) => {
    const known = inFacets(filter, value) || fixed[value];
    if (known) return known;
    if (filter === 'occupation') return titleOf(value);
    if (filter === 'municipality') {
      return municipalities?.find(({ number }) => number === value)?.label ?? value;
    }
    if (filter === 'county') {
      return (
        municipalities?.find(({ countyNumber }) => countyNumber === value)?.countyName ?? value
      );
    }
    return value;
  };
}
