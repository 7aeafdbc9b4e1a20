import type { ReactElement } from 'react';
import type { FacetName, SearchReply } from '#shared/search/search.ts';
import { changed } from '#web/address/address.ts';
import { type BoardState, toggled } from '#web/opening-search/board-address.ts';
import { filterText as t } from '#web/text/board.ts';
import { Stack } from '#web/ui/stack.tsx';
import { FacetGroup, type FilterSize } from './facet-group.tsx';
import { LevelFilter } from './level-filter.tsx';
import { useChosenLabels } from './use-chosen-labels.ts';
import { withChosen } from './with-chosen.ts';

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
