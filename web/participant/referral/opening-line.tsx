import type { ReactElement } from 'react';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { ownPageText as t } from '#web/text/own-page.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** What it is about: the job, and whose. */
export function OpeningLine({
  opening,
  to,
  level = 3,
}: {
  opening: OwnReferral['opening'];
  to: string;
  level?: 2 | 3;
}): ReactElement {
  return (
    <Stack gap={4}>
      <Heading level={level}>
        <Link to={to}>
          <OpeningTitle of={opening} otherwise={t.unnamed} />
        </Link>
      </Heading>
      {opening && <Text>{opening.employer.name}</Text>}
    </Stack>
  );
}
