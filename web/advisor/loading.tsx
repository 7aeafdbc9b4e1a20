import type { ReactElement } from 'react';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { HiddenText } from '#web/ui/text.tsx';

interface LoadingProps {
  /** Said to those who hear the page. */
  words: string;
  count: number;
  height: string;
}

/** Where a list is about to be. */
export function Loading({ words, count, height }: LoadingProps): ReactElement {
  return (
    <div>
      <HiddenText>{words}</HiddenText>
      <SkeletonList count={count} height={height} />
    </div>
  );
}
