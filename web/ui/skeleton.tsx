import '@navikt/ds-css/dist/component/skeleton.css';
import { Skeleton as AkselSkeleton } from '@navikt/ds-react';
import { type ReactElement, useContext } from 'react';
import { RenderNotesContext } from './render-notes.ts';
import { Stack } from './stack.tsx';

interface SkeletonProps {
  variant?: 'text' | 'rectangle' | 'rounded';
  width?: string;
  height?: string;
}

/** Stands where something is about to be. Silent: the text beside it says that it loads. */
export function Skeleton(props: SkeletonProps): ReactElement {
  const notes = useContext(RenderNotesContext);
  if (notes) notes.isUnfinished = true;
  return <AkselSkeleton aria-hidden {...props} />;
}

/** Several blocks of one height below each other, such as cards that load. */
export function SkeletonList({ count, height }: { count: number; height: string }): ReactElement {
  return (
    <Stack gap={16}>
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are alike and never move
        <Skeleton key={i} variant="rounded" height={height} />
      ))}
    </Stack>
  );
}
