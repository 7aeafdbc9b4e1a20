import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { levels, type OpeningKind, openingKinds, type Shift, shifts } from '#shared/codes.ts';
import type { MatchSearch } from '#web/api/participant-matches.ts';
import { codesQuery } from '#web/api/reference.ts';
import { useMunicipalitySearch } from '#web/municipality/use-municipality-search.ts';
import { matchFilterText as t } from '#web/text/advisor.ts';
import { kindLabels, levelLabels, shiftLabels } from '#web/text/code-labels.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox, CheckboxGroup } from '#web/ui/checkbox.tsx';
import { ComboboxMany } from '#web/ui/combobox-many.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { filtersInForce, hours, isNarrowed, type MatchState } from './match-address.ts';
import styles from './match-filters.module.css';

interface MatchFiltersProps {
  search: MatchSearch;
  onChange: (changes: Partial<MatchState>) => void;
}

/** Which openings are ranked. Every filter stands in the address. */
export function MatchFilters({ search, onChange }: MatchFiltersProps): ReactElement {
  const inForce = filtersInForce(search);
  const [isOpen, setIsOpen] = useState(inForce > 0);
  const reset = (): void => {
    const none = Object.keys({ ...search, q: '' }).map((key) => [key, undefined]);
    onChange(Object.fromEntries(none));
  };
  return (
    <search aria-label={t.title} className={styles.filters}>
      <SearchText
        key={search.q ?? ''}
        q={search.q ?? ''}
        onSearch={(q) => onChange({ q: q || undefined, literal: undefined })}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          variant="secondary"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t.more(inForce)}
        </Button>
        {isNarrowed(search) && (
          <Button size="small" variant="tertiary" onClick={reset}>
            {t.reset}
          </Button>
        )}
      </div>
      {isOpen && <MoreFilters search={search} onChange={onChange} />}
    </search>
  );
}

function SearchText({ q, onSearch }: { q: string; onSearch: (q: string) => void }): ReactElement {
  const [text, setText] = useState(q);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form className={styles.search} onSubmit={submit}>
      <TextField
        size="small"
        label={t.q}
        placeholder={t.qHelp}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button size="small" type="submit" variant="secondary">
        {t.search}
      </Button>
    </form>
  );
}

function MoreFilters({ search, onChange }: MatchFiltersProps): ReactElement {
  const municipalities = useMunicipalitySearch();
  const { data: codes } = useQuery(codesQuery);
  return (
    <div className={styles.more}>
      <ComboboxMany
        {...municipalities}
        size="small"
        label={t.municipality}
        chosen={search.municipality ?? []}
        onChange={(municipality) => onChange({ municipality })}
      />
      <ComboboxMany
        size="small"
        label={t.category}
        options={(codes?.categories ?? []).map(({ code, label }) => ({ value: code, label }))}
        chosen={search.category ?? []}
        onChange={(category) => onChange({ category })}
      />
      <CheckboxGroup
        size="small"
        legend={t.kind}
        value={search.kind ?? []}
        onChange={(kind: OpeningKind[]) => onChange({ kind })}
      >
        {openingKinds.map((kind) => (
          <Checkbox key={kind} value={kind}>
            {kindLabels[kind]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <CheckboxGroup
        size="small"
        legend={t.shift}
        value={search.shift ?? []}
        onChange={(shift: Shift[]) => onChange({ shift })}
      >
        {shifts.map((shift) => (
          <Checkbox key={shift} value={shift}>
            {shiftLabels[shift]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Select
        size="small"
        label={t.level}
        value={search.level ?? ''}
        onChange={({ target }) =>
          onChange({ level: levels.find((level) => level === target.value) })
        }
      >
        <option value="">{t.all}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {levelLabels[level]}
          </option>
        ))}
      </Select>
      <Hours search={search} onChange={onChange} />
    </div>
  );
}

function Hours({ search, onChange }: MatchFiltersProps): ReactElement {
  return (
    <div className={styles.hours}>
      {(['hoursMin', 'hoursMax'] as const).map((key) => (
        <TextField
          key={`${key}${search[key] ?? ''}`}
          size="small"
          inputMode="decimal"
          label={t[key]}
          defaultValue={search[key] ?? ''}
          onBlur={(event) => {
            const value = hours.read([event.target.value.trim()], {});
            if (value !== search[key]) onChange({ [key]: value });
          }}
        />
      ))}
    </div>
  );
}
