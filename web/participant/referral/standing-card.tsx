import type { ReactElement } from 'react';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { paths } from '#web/app/paths.ts';
import { WayRow } from '#web/referral/way-row.tsx';
import { ownPageText as t, wayText } from '#web/text/own-page.ts';
import { ownPlacementCardText } from '#web/text/own-placement.ts';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { nextWords } from './next-words.ts';
import { OpeningLine } from './opening-line.tsx';
import { wayOf } from './way.ts';

/** Where one thing stands: what is done, what happens next, who does it. */
export function StandingCard({
  referral,
  isNew,
}: {
  referral: OwnReferral;
  /** Somebody else has done something since it was last read. */
  isNew: boolean;
}): ReactElement {
  const { id, openingId, opening } = referral;
  return (
    <Card as="article">
      <Stack gap={16}>
        {isNew && (
          <div>
            <Tag tone="accent">{ownPlacementCardText.isNew}</Tag>
          </div>
        )}
        <OpeningLine opening={opening} to={paths.opening(openingId)} />
        <WayRow way={wayOf(referral)} label={wayText.label} words={wayText.steps} />
        <div>
          {nextWords(referral).map((words) => (
            <Text key={words}>{words}</Text>
          ))}
        </div>
        <div>
          <Link to={paths.ownReferral(id)}>
            {t.more}
            <HiddenText> {opening?.title ?? t.unnamed}</HiddenText>
          </Link>
        </div>
      </Stack>
    </Card>
  );
}
