import type { ReactElement } from 'react';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

interface ShowMoreProps {
  shown: number;
  total: number;
  label: string;
  isFetching: boolean;
  onMore: () => void;
}

/** How many of a list one sees, and the way to more; nothing below the whole of it. */
export function ShowMore(props: ShowMoreProps): ReactElement | null {
  const { shown, total, label, isFetching, onMore } = props;
  if (shown >= total) return null;
  return (
    <Stack gap={8}>
      <Text>{t.shown(shown, total)}</Text>
      <div>
        <Button variant="secondary" loading={isFetching} onClick={onMore}>
          {label}
        </Button>
      </div>
    </Stack>
  );
}
