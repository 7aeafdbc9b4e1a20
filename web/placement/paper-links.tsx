import type { ReactElement } from 'react';
import { placementCalendarAddress } from '#web/api/placements.ts';
import { paths } from '#web/app/paths.ts';
import { placementText as t } from '#web/text/placement.ts';
import { Link, OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';

/** On paper, and in a calendar. */
export function PaperLinks({
  id,
  hasDates,
}: {
  id: string;
  /** Without dates there is nothing for a calendar. */
  hasDates: boolean;
}): ReactElement {
  return (
    <Stack as="ul" gap={8} data-screen-only>
      {hasDates && (
        <li>
          <OuterLink href={placementCalendarAddress(id)} download="kalender.ics">
            {t.calendar}
          </OuterLink>
        </li>
      )}
      <li>
        <Link to={paths.placementAgreement(id)}>{t.agreement}</Link>
      </li>
      <li>
        <Link to={paths.placementPlan(id)}>{t.plan}</Link>
      </li>
    </Stack>
  );
}
