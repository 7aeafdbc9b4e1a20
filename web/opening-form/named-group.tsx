import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { targetGroupRanges } from '#shared/openings/target-group.ts';
import { faultText as t } from '#web/text/opening-form.ts';
import { Text } from '#web/ui/text.tsx';
import type { OpeningValues } from './opening-values.ts';

type TextField = 'title' | 'tasks' | 'youGet' | 'youNeed' | 'description';

/** The words that say whom a place is for, marked where they stand; they stop its publishing. */
export function NamedGroup({ name }: { name: TextField }): ReactElement | null {
  const { control } = useFormContext<OpeningValues>();
  const text = useWatch({ control, name });
  const ranges = targetGroupRanges(text);
  if (ranges.length === 0) return null;
  return (
    <Text size="small">
      {t.markedWords}{' '}
      {ranges.map(({ start, end }) => (
        <span key={start}>
          {excerpt(text.slice(0, start), 'before')}
          <mark>{text.slice(start, end)}</mark>
          {excerpt(text.slice(end), 'after')}{' '}
        </span>
      ))}
    </Text>
  );
}

/** Enough of its own line to find the word again. */
function excerpt(around: string, side: 'before' | 'after'): string {
  const line = (side === 'before' ? around.split('\n').at(-1) : around.split('\n')[0]) ?? '';
  if (line.length <= excerptLetters) return line;
  return side === 'before'
    ? `… ${line.slice(-excerptLetters)}`
    : `${line.slice(0, excerptLetters)} …`;
}

const excerptLetters = 30;
