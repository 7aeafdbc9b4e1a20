import type { ReactElement } from 'react';
import type { OwnPlacement } from '#shared/placements/placement.ts';
import { paths } from '#web/app/paths.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { FaceLinks } from '#web/placement/own/face-links.tsx';
import { isAsked } from '#web/placement/own/own-next.ts';
import { dueTalks, standingOf } from '#web/placement/standing.ts';
import { ownPlacementCardText as t } from '#web/text/own-placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { InBokmal } from '#web/ui/in-bokmal.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';

/** A yes to the plan, and how it goes: what I am asked now. */
export function AskedCards({ placement }: { placement: OwnPlacement }): ReactElement {
  const today = osloToday();
  const [talk] = dueTalks(placement, 'participant', today);
  return (
    <>
      {isAsked(standingOf(placement, 'participant', today)) && (
        <InBokmal>
          <AgreeCard placement={placement} />
        </InBokmal>
      )}
      {talk && (
        <InBokmal>
          <TalkCard placement={placement} checkInId={talk.id} />
        </InBokmal>
      )}
    </>
  );
}

function AgreeCard({ placement: { id, title } }: { placement: OwnPlacement }): ReactElement {
  return (
    <Card as="article" tone="warm">
      <Stack gap={12}>
        <Heading level={3}>{t.agree}</Heading>
        <Text>
          <strong lang={ownWordsLanguage}>{title}</strong>
        </Text>
        <Text>{t.agreeHelp}</Text>
        <div>
          <ButtonLink to={paths.placement(id)}>
            {t.read}
            <HiddenText> {title}</HiddenText>
          </ButtonLink>
        </div>
      </Stack>
    </Card>
  );
}

function TalkCard({
  placement: { id, title },
  checkInId,
}: {
  placement: OwnPlacement;
  checkInId: string;
}): ReactElement {
  return (
    <Card as="article" tone="warm">
      <Stack gap={12}>
        <Heading level={3}>{t.talk}</Heading>
        <Text>{t.talkAt(title)}</Text>
        <FaceLinks placementId={id} checkInId={checkInId} />
      </Stack>
    </Card>
  );
}
