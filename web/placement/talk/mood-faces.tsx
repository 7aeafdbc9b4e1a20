import { FaceFrownIcon, FaceIcon, FaceSmileIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { moods } from '#shared/placements/placement-codes.ts';

/** Each stands beside its word. */
export const moodFaces: Record<(typeof moods)[number], ReactNode> = {
  good: <FaceSmileIcon aria-hidden />,
  ok: <FaceIcon aria-hidden />,
  bad: <FaceFrownIcon aria-hidden />,
};
