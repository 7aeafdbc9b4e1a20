import { advisors } from '#shared/codes.ts';
import { frameText as t } from '#web/text/frame.ts';
import { paths } from './paths.ts';
import { type Screen, screen } from './screen.ts';

const sides = ['participant', ...advisors, 'employer'] as const;
const professionals = [...advisors, 'employer'] as const;

/** Those of placements, which several roles have at one address. */
export const placementScreens: readonly Screen[] = [
  {
    path: paths.placements,
    only: professionals,
    menu: { advisor: t.placements, leader: t.placements, employer: t.agreements },
    Screen: screen('PlacementsScreen', () => import('#web/placement/list/placements-screen.tsx')),
  },
  {
    path: paths.placement(':id'),
    only: sides,
    Screen: screen('PlacementScreen', () => import('#web/placement/placement-screen.tsx')),
  },
  {
    path: paths.editPlacement(':id'),
    only: professionals,
    Screen: screen(
      'EditPlacementScreen',
      () => import('#web/placement/form/edit-placement-screen.tsx'),
    ),
  },
  {
    path: paths.endPlacement(':id'),
    only: advisors,
    Screen: screen('EndTalkScreen', () => import('#web/placement/advisor/end-talk-screen.tsx')),
  },
  {
    path: paths.checkIn(':id', ':checkInId'),
    only: sides,
    Screen: screen('TalkScreen', () => import('#web/placement/talk/talk-screen.tsx')),
  },
  {
    path: paths.placementAgreement(':id'),
    only: sides,
    Screen: screen('AgreementScreen', () => import('#web/placement/paper/paper-screen.tsx')),
  },
  {
    path: paths.placementPlan(':id'),
    only: sides,
    Screen: screen('PlanScreen', () => import('#web/placement/paper/paper-screen.tsx')),
  },
];
