import type { ReactElement } from 'react';
import { type Level, levels } from '#shared/codes.ts';
import { filterText as t } from '#web/text/board.ts';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';
import styles from './facet-group.module.css';
import type { FacetValue, FilterSize } from './facet-group.tsx';
import { levelName, levelOptions } from './level-options.ts';

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
            {levelName(level)} <span className={styles.count}>{count}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
