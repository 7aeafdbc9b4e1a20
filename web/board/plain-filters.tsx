import type { ReactElement, ReactNode } from 'react';
import { sorts } from '#shared/codes.ts';
import type { FacetName, SearchReply } from '#shared/search/search.ts';
import { paths } from '#web/app/paths.ts';
import { type BoardState, filterCount } from '#web/opening-search/board-address.ts';
import { boardText, filterText as t } from '#web/text/board.ts';
import type { FacetValue } from './facet-group.tsx';
import { levelName, levelOptions } from './level-options.ts';
import { useChosenLabels } from './use-chosen-labels.ts';
import { withChosen } from './with-chosen.ts';

type ListFacet = Exclude<FacetName, 'level'>;

/** More are a list to choose one from. */
const mostBoxes = 20;

interface PlainFiltersProps {
  search: BoardState;
  facets: SearchReply['facets'];
}

/** The filters and the order as an ordinary form, for those without script. */
export function PlainFilters({ search, facets }: PlainFiltersProps): ReactElement {
  const labelOf = useChosenLabels(search, facets);
  const group = (facet: ListFacet): ReactElement => {
    const chosen: readonly string[] = search[facet] ?? [];
    const values = withChosen(facets[facet], chosen, (value) => labelOf(facet, value));
    return <Group key={facet} facet={facet} values={values} chosen={chosen} />;
  };
  const chosen = filterCount(search);
  return (
    <details open={chosen > 0}>
      <summary>{chosen > 0 ? t.openWithCount(chosen) : t.open}</summary>
      <form action={paths.board}>
        {search.q && <input type="hidden" name="q" value={search.q} />}
        {search.literal && <input type="hidden" name="literal" value="1" />}
        {search.occupation?.map((code) => (
          <Box key={code} name="occupation" value={code} isChosen>
            {labelOf('occupation', code)}
          </Box>
        ))}
        {group('kind')}
        <Choice
          label={t.facets.level}
          name="level"
          chosen={search.level}
          first={t.anyLevel}
          values={levelOptions(facets.level, search.level).map(({ level, count }) => ({
            value: level,
            label: `${levelName(level)} (${count})`,
          }))}
        />
        {(['county', 'municipality', 'category', 'shift'] as const).map(group)}
        <Choice
          label={boardText.sort}
          name="sort"
          chosen={search.sort}
          values={sorts
            .filter((sort) => sort !== 'distance' && (sort !== 'relevance' || search.q))
            .map((sort) => ({ value: sort, label: boardText.sorts[sort] }))}
        />
        <button type="submit">{t.show}</button> <a href={paths.board}>{t.reset}</a>
      </form>
    </details>
  );
}

function Group({
  facet,
  values,
  chosen,
}: {
  facet: ListFacet;
  values: readonly FacetValue[];
  chosen: readonly string[];
}): ReactElement | null {
  const all = values.flatMap(({ value, label, count }) =>
    value === null ? [] : [{ value, label: `${label} (${count})` }],
  );
  if (all.length === 0) return null;
  const isLong = all.length > mostBoxes;
  const boxes = isLong ? all.filter(({ value }) => chosen.includes(value)) : all;
  return (
    <fieldset>
      <legend>{t.facets[facet]}</legend>
      {boxes.map(({ value, label }) => (
        <Box key={value} name={facet} value={value} isChosen={chosen.includes(value)}>
          {label}
        </Box>
      ))}
      {isLong && (
        <Choice
          label={t.narrow(t.facets[facet])}
          name={facet}
          chosen={undefined}
          values={all.filter(({ value }) => !chosen.includes(value))}
        />
      )}
    </fieldset>
  );
}

function Box({
  name,
  value,
  isChosen,
  children,
}: {
  name: string;
  value: string;
  isChosen: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <div>
      <label>
        <input type="checkbox" name={name} value={value} defaultChecked={isChosen} /> {children}
      </label>
    </div>
  );
}

function Choice({
  label,
  name,
  values,
  chosen = '',
  first = '',
}: {
  label: string;
  name: string;
  values: readonly { value: string; label: string }[];
  chosen: string | undefined;
  first?: string;
}): ReactElement {
  return (
    <p>
      <label>
        {label}{' '}
        <select name={name} defaultValue={chosen}>
          <option value="">{first}</option>
          {values.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
