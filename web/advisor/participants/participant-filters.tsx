import { useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactElement } from 'react';
import { codesQuery } from '#web/api/reference.ts';
import { participantsText as t } from '#web/text/advisor.ts';
import { levelLabels } from '#web/text/code-labels.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';
import styles from './participant-filters.module.css';
import {
  type ListChoice,
  listSorts,
  programmeEnds,
  sortKeys,
  speakingLevels,
} from './participant-list.ts';

interface ParticipantFiltersProps {
  name: string;
  choice: ListChoice;
  onName: (name: string) => void;
  onChange: (changes: Partial<ListChoice>) => void;
  /** Enter in the name field. */
  onOpenFirst: () => void;
}

/** A name is found in the browser only; the coded filters stand in the address. */
export function ParticipantFilters(props: ParticipantFiltersProps): ReactElement {
  const { name, choice, onName, onChange, onOpenFirst } = props;
  const isNarrow = useNarrow();
  const filters = [choice.speaking, choice.category, choice.ends];
  const inForce = filters.filter((value) => value !== undefined).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onOpenFirst();
  };
  const reset = (): void => {
    onName('');
    onChange({ speaking: undefined, category: undefined, ends: undefined });
  };
  return (
    <search aria-label={t.filters} className={styles.filters}>
      <form onSubmit={submit} className={styles.name}>
        <TextField
          size={isNarrow ? 'medium' : 'small'}
          label={t.name}
          autoComplete="off"
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
      </form>
      {isNarrow ? (
        <details className={styles.more}>
          <summary>{t.narrowFilters(inForce)}</summary>
          <div className={styles.fields}>
            <CodedFilters choice={choice} onChange={onChange} />
            <SortSelect choice={choice} onChange={onChange} />
          </div>
        </details>
      ) : (
        <CodedFilters choice={choice} onChange={onChange} />
      )}
      {(inForce > 0 || name !== '') && (
        <Button size="small" variant="tertiary" onClick={reset}>
          {t.reset}
        </Button>
      )}
    </search>
  );
}

type ChoiceProps = Pick<ParticipantFiltersProps, 'choice' | 'onChange'>;

function CodedFilters({ choice, onChange }: ChoiceProps): ReactElement {
  const { data: codes } = useQuery(codesQuery);
  return (
    <>
      <Select
        size="small"
        label={t.speaking}
        value={choice.speaking ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ speaking: speakingLevels.find((level) => level === value) })
        }
      >
        <option value="">{t.all}</option>
        {speakingLevels.map((level) => (
          <option key={level} value={level}>
            {levelLabels[level]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t.category}
        value={choice.category?.[0] ?? ''}
        onChange={({ target: { value } }) => onChange({ category: value ? [value] : undefined })}
      >
        <option value="">{t.all}</option>
        {codes?.categories.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t.ends}
        value={choice.ends ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ ends: programmeEnds.find((end) => end === value) })
        }
      >
        <option value="">{t.all}</option>
        {programmeEnds.map((end) => (
          <option key={end} value={end}>
            {t.endsIn[end]}
          </option>
        ))}
      </Select>
    </>
  );
}

/** On a phone, where there are no column heads to press. */
function SortSelect({ choice, onChange }: ChoiceProps): ReactElement {
  return (
    <Select
      size="small"
      label={t.sort}
      value={choice.sort ?? 'name'}
      onChange={({ target: { value } }) =>
        onChange({ sort: listSorts.find((sort) => sort === value) })
      }
    >
      {sortKeys.flatMap((key) => [
        <option key={key} value={key}>
          {t.sortBy[key]}
        </option>,
        <option key={`-${key}`} value={`-${key}`}>
          {t.descending(t.sortBy[key])}
        </option>,
      ])}
    </Select>
  );
}
