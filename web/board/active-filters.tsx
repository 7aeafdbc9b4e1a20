import type { ReactElement } from 'react';
import type { SearchReply } from '#shared/search/search.ts';
import { changed } from '#web/address/address.ts';
import { type BoardState, listFilters, toggled } from '#web/opening-search/board-address.ts';
import { filterText as t } from '#web/text/board.ts';
import { levelLabels } from '#web/text/code-labels.ts';
import { osloDayOf } from '#web/text/plain-words.ts';
import { Button } from '#web/ui/button.tsx';
import { RemovableChips } from '#web/ui/chips.tsx';
import { Row } from '#web/ui/stack.tsx';
import styles from './active-filters.module.css';
import { useChosenLabels } from './use-chosen-labels.ts';

/** Something that was chosen, and the search without it. */
export interface ActiveFilter {
  key: string;
  label: string;
  without: BoardState;
}

/** Of the one that leaves out what is not new. */
export const newKey = 'new';

export function useActiveFilters(
  search: BoardState,
  facets: SearchReply['facets'] | undefined,
): ActiveFilter[] {
  const labelOf = useChosenLabels(search, facets);
  const active = listFilters.flatMap((filter) =>
    (search[filter] ?? []).map((value) => ({
      key: `${filter} ${value}`,
      label: labelOf(filter, value),
      without: toggled(search, filter, value),
    })),
  );
  if (search.level) {
    const label = t.levelChip(levelLabels[search.level]);
    active.unshift({ key: 'level', label, without: changed(search, { level: undefined }) });
  }
  if (search.publishedAfter) {
    const label = t.newChip(osloDayOf(search.publishedAfter));
    active.unshift({ key: newKey, label, without: changed(search, { publishedAfter: undefined }) });
  }
  if (search.q) {
    const label = t.searchChip(search.q);
    active.unshift({ key: 'q', label, without: changed(search, { q: undefined }) });
  }
  return active;
}

/** What is chosen, each to be taken away, and all of it at once. */
export function ActiveFilters({
  active,
  go,
}: {
  active: readonly ActiveFilter[];
  go: (search: BoardState) => void;
}): ReactElement | null {
  if (active.length === 0) return null;
  return (
    <Row gap={8} className={styles.active}>
      <RemovableChips
        label={t.active}
        chips={active.map(({ key, label, without }) => ({
          key,
          label,
          onRemove: () => go(without),
        }))}
      />
      <Button variant="tertiary" size="small" onClick={() => go({})}>
        {t.reset}
      </Button>
    </Row>
  );
}
