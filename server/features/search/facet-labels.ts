import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { FacetCount } from '#server/search/search-index.ts';
import { codeLabels } from '#shared/code-labels/code-labels.ts';
import { type FacetName, facetNames, type SearchReply } from '#shared/search/search.ts';
import type { LanguageCode } from '#shared/site-languages.ts';

type LabelledFacets = SearchReply['facets'];
export type LabelFacets = (
  facets: Readonly<Record<FacetName, readonly FacetCount[]>>,
  language: LanguageCode,
) => LabelledFacets;

/** Puts names on facet values, in the reader's language. */
export function createLabelFacets(
  tables: Pick<ReferenceTables, 'municipalities' | 'counties' | 'names'>,
): LabelFacets {
  return (facets, language) => {
    const { kindLabels, levelLabels, shiftLabels, noLanguageRequirementLabel, notStatedLabel } =
      codeLabels[language];
    const labelOf: Record<FacetName, (value: string) => string | undefined> = {
      kind: (value) => at(kindLabels, value),
      county: (value) => tables.counties.get(value)?.label,
      municipality: (value) => tables.municipalities.get(value)?.label,
      category: (value) => tables.names[language].category(value),
      level: (value) => (value === 'none' ? noLanguageRequirementLabel : at(levelLabels, value)),
      shift: (value) => at(shiftLabels, value),
    };
    return Object.fromEntries(
      facetNames.map((name) => [
        name,
        facets[name].map(({ value, count }) => ({
          value,
          label: value === null ? notStatedLabel : (labelOf[name](value) ?? value),
          count,
        })),
      ]),
    ) as LabelledFacets;
  };
}

function at(labels: Readonly<Record<string, string>>, value: string): string | undefined {
  return labels[value];
}
