import type { ReactElement } from 'react';
import type { Level } from '#shared/codes.ts';
import { levels } from '#shared/codes.ts';
import { filterText as t } from '#web/text/board.ts';
import { levelLabels, noLanguageRequirementLabel } from '#web/text/code-labels.ts';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';
import styles from './facet-group.module.css';
import type { FacetValue, FilterSize } from './facet-group.tsx';

interface LevelFilterProps {
  values: readonly FacetValue[];
  chosen: Level | undefined;
  onChoose: (level: Level | undefined) => void;
  size: FilterSize;
}

/** "I know this much Norwegian": what asks for less is in too, so the counts add up. */
export function LevelFilter({ values, chosen, onChoose, size }: LevelFilterProps): ReactElement {
  const options = levelOptions(values, chosen);
  return (
    <div className={styles.group}>
      <RadioGroup
        legend={t.facets.level}
        size={size}
        value={chosen ?? ''}
        onChange={(value: string) => onChoose(levels.find((level) => level === value))}
      >
        <Radio value="">{t.anyLevel}</Radio>
        {options.map(({ level, count }) => (
          <Radio key={level} value={level}>
            {level === 'none' ? noLanguageRequirementLabel : levelLabels[level]}{' '}
            <span className={styles.count}>{count}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}

/** Levels that some opening asks for, each with how many ask for it or less. */
export function levelOptions(
  values: readonly FacetValue[],
  chosen: Level | undefined,
): { level: Level; count: number }[] {
  let sum = 0;
  return levels.flatMap((level) => {
    const own = values.find(({ value }) => value === level)?.count ?? 0;
    sum += own;
    return own > 0 || level === chosen ? [{ level, count: sum }] : [];
  });
}
