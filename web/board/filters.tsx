import type { ReactElement } from 'react';
import type { FacetName, SearchReply } from '#shared/search/search.ts';
import { changed } from '#web/address/address.ts';
import { type BoardState, toggled } from '#web/opening-search/board-address.ts';
import { filterText as t } from '#web/text/board.ts';
import { Stack } from '#web/ui/stack.tsx';
import { FacetGroup, type FacetValue, type FilterSize } from './facet-group.tsx';
import { LevelFilter } from './level-filter.tsx';
import { useChosenLabels } from './use-chosen-labels.ts';

type ListFacet = Exclude<FacetName, 'level'>;

interface FiltersProps {
  search: BoardState;
  facets: SearchReply['facets'];
  go: (search: BoardState) => void;
  size: FilterSize;
}

/** All filters, each with how many it would give. */
export function Filters({ search, facets, go, size }: FiltersProps): ReactElement {
  const labelOf = useChosenLabels(search, facets);
  const group = (facet: ListFacet): ReactElement | null => {
    const chosen: readonly string[] = search[facet] ?? [];
    const values = withChosen(facets[facet], chosen, (value) => labelOf(facet, value));
    if (values.length === 0) return null;
    return (
      <FacetGroup
        key={facet}
        legend={t.facets[facet]}
        values={values}
        chosen={chosen}
        size={size}
        onToggle={(value) => go(toggled(search, facet, value))}
      />
    );
  };
  return (
    <Stack gap={24}>
      {group('kind')}
      <LevelFilter
        values={facets.level}
        size={size}
        chosen={search.level}
        onChoose={(level) => go(changed(search, { level }))}
      />
      {group('county')}
      {group('municipality')}
      {group('category')}
      {group('shift')}
    </Stack>
  );
}

/** What is chosen stays in sight also when it gives nothing; "ikke oppgitt" is last. */
function withChosen(
  values: readonly FacetValue[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): readonly FacetValue[] {
  const missing = chosen.filter((value) => !values.some((each) => each.value === value));
  const extra = missing.map((value) => ({ value, label: labelOf(value), count: 0 }));
  return [...extra, ...values];
}
