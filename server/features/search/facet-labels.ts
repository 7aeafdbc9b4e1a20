import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { FacetCount } from '#server/search/search-index.ts';
import {
  kindLabels,
  levelLabels,
  noLanguageRequirementLabel,
  notStatedLabel,
  shiftLabels,
} from '#shared/code-labels.ts';
import { type FacetName, facetNames, type SearchReply } from '#shared/search/search.ts';

type LabelledFacets = SearchReply['facets'];
export type LabelFacets = (
  facets: Readonly<Record<FacetName, readonly FacetCount[]>>,
) => LabelledFacets;

/** Puts Norwegian names on facet values. */
export function createLabelFacets(tables: Pick<ReferenceTables, 'municipalities'>): LabelFacets {
  const municipalities = [...tables.municipalities.values()];
  const labels: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
    kind: kindLabels,
    county: Object.fromEntries(municipalities.map((row) => [row.countyNumber, row.countyName])),
    municipality: Object.fromEntries(municipalities.map((row) => [row.number, row.name])),
    level: { ...levelLabels, none: noLanguageRequirementLabel },
    shift: shiftLabels,
  };
  return (facets) =>
    Object.fromEntries(
      facetNames.map((name) => [
        name,
        facets[name].map(({ value, count }) => ({
          value,
          label: value === null ? notStatedLabel : (labels[name]?.[value] ?? value),
          count,
        })),
      ]),
    ) as LabelledFacets;
}
