import type { ReactElement } from 'react';
import { weekdays } from '#shared/codes.ts';
import { weekdayLabels } from '#web/text/code-labels.ts';
import { Checks } from './checks.tsx';

/** Days of the week, read downwards: side by side they are a zigzag to find one's way in. */
export function WeekdayChecks({ name }: { name: string }): ReactElement {
  return <Checks name={name} codes={weekdays} labels={weekdayLabels} layout="week" />;
}
