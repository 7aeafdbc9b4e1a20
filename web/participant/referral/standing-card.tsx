import type { ReactElement } from 'react';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { paths } from '#web/app/paths.ts';
import { WayRow } from '#web/referral/way-row.tsx';
import { ownPageText as t, wayText } from '#web/text/own-page.ts';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { nextWords } from './next-words.ts';
import { OpeningLine } from './opening-line.tsx';
import { wayOf } from './way.ts';

/** Where one thing stands: what is done, what happens next, who does it. */
export function StandingCard({ referral }: { referral: OwnReferral }): ReactElement {
  const { id, openingId, opening } = referral;
  return (
    <Card as="article">
      <Stack gap={16}>
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
