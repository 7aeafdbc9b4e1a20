import { type ReactElement, useId, useState } from 'react';
import { foldedWords } from '#shared/search/fold.ts';
import { filterText as t } from '#web/text/board.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox, CheckboxGroup } from '#web/ui/checkbox.tsx';
import { labelRank } from '#web/ui/find-by-label.ts';
import { TextField } from '#web/ui/text-field.tsx';
import styles from './facet-group.module.css';

export interface FacetValue {
  value: string | null;
  label: string;
  count: number;
}

/** Medium is for fingers. */
export type FilterSize = 'small' | 'medium';

/** So many are shown before one asks for all. */
const fewValues = 6;
/** From so many on, one can type to find a value. */
const manyValues = 16;

interface FacetGroupProps {
  legend: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  size: FilterSize;
}

/** One filter: its values with counts, the chosen ones always in sight. */
export function FacetGroup({
  legend,
  values,
  chosen,
  onToggle,
  size,
}: FacetGroupProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const [wanted, setWanted] = useState('');
  const id = useId();
  const shown = valuesShown(values, chosen, isWhole, wanted);
  const selectable = shown.flatMap((each) => (each.value === null ? [] : [each.value]));

  const change = (ticked: readonly string[]): void => {
    const before = selectable.filter((value) => chosen.includes(value));
    const toggled = [...before, ...ticked].find(
      (value) => before.includes(value) !== ticked.includes(value),
    );
    if (toggled !== undefined) onToggle(toggled);
  };

  return (
    <div className={styles.group}>
      <CheckboxGroup legend={legend} size={size} value={[...chosen]} onChange={change}>
        {isWhole && values.length >= manyValues && (
          <TextField
            label={t.narrow(legend)}
            hideLabel
            placeholder={t.narrow(legend)}
            size="small"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        )}
        <div id={id}>
          {shown.map(({ value, label, count }) =>
            value === null ? (
              <p key="" className={styles.notStated}>
                {label} <span className={styles.count}>{count}</span>
              </p>
            ) : (
              <Checkbox key={value} value={value}>
                {label} <span className={styles.count}>{count}</span>
              </Checkbox>
            ),
          )}
        </div>
      </CheckboxGroup>
      {values.length > fewValues + 1 && (
        <Button
          variant="tertiary"
          size="small"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => {
            setIsWhole(!isWhole);
            setWanted('');
          }}
        >
          {isWhole ? t.showFewer : t.showAll(values.length)}
        </Button>
      )}
    </div>
  );
}

function valuesShown(
  values: readonly FacetValue[],
  chosen: readonly string[],
  isWhole: boolean,
  wanted: string,
): readonly FacetValue[] {
  const isChosen = ({ value }: FacetValue): boolean => value !== null && chosen.includes(value);
  if (isWhole) {
    const typed = foldedWords(wanted);
    return values.filter((each) => isChosen(each) || labelRank(each.label, typed) !== undefined);
  }
  if (values.length <= fewValues + 1) return values;
  return values.filter((each, i) => i < fewValues || isChosen(each));
}
