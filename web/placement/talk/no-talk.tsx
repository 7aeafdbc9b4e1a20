import type { ReactElement } from 'react';
import type { CheckIn, Placement } from '#shared/placements/placement.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { paths } from '#web/app/paths.ts';
import { placementText as t, timelineText } from '#web/text/placement.ts';
import { ButtonLink } from '#web/ui/button.tsx';

/** The talk of an address, where somebody may still write in it. */
export function openTalk({ state, checkIns }: Placement, checkInId: string): CheckIn | undefined {
  if (state === 'ended' || state === 'cancelled') return undefined;
  return checkIns.find(({ id }) => id === checkInId);
}

/** The dates have moved, or the placement is over. */
export function NoTalk({
  placementId,
  checkInId,
}: {
  placementId: string;
  checkInId: string;
}): ReactElement {
  return (
    <DeadEnd title={timelineText.checkIn(checkInId)} words={t.noTalk}>
      <ButtonLink to={paths.placement(placementId)}>{t.back}</ButtonLink>
    </DeadEnd>
  );
}
