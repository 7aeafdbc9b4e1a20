import type { ReactElement } from 'react';
import type { PlacementState } from '#shared/placements/placement-codes.ts';
import { placementStateLabels } from '#web/text/placement.ts';
import { Tag } from '#web/ui/tag.tsx';

const tones = {
  draft: 'accent',
  agreed: 'accent',
  running: 'success',
  overdue: 'warning',
  changed: 'warning',
  ended: 'neutral',
  cancelled: 'neutral',
} as const satisfies Record<PlacementState, string>;

export function PlacementStateTag({ state }: { state: PlacementState }): ReactElement {
  return <Tag tone={tones[state]}>{placementStateLabels[state]}</Tag>;
}
