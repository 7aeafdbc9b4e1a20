import type { ReactElement } from 'react';
import type { OwnPlacement } from '#shared/placements/placement.ts';
import { paths } from '#web/app/paths.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { isBegun, ownNextWords } from '#web/placement/own/own-next.ts';
import { placementWay } from '#web/placement/own/placement-way.ts';
import { standingOf } from '#web/placement/standing.ts';
import { WayRow } from '#web/referral/way-row.tsx';
import { placementWayText, ownPlacementCardText as t } from '#web/text/own-placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';

interface PlacementCardProps {
  placement: OwnPlacement;
  /** Where the opening can still be read. */
  employer: string | undefined;
  isNew: boolean;
}

/** Where a placement stands: what is done, what happens next, who does it. */
export function PlacementCard({ placement, employer, isNew }: PlacementCardProps): ReactElement {
  const { id, title, state } = placement;
  const standing = standingOf(placement, 'participant', osloToday());
  return (
    <Card as="article">
      <Stack gap={16}>
        <Stack gap={4}>
          <Row gap={8}>
            <Heading level={3}>
              <Link to={paths.placement(id)}>
                <span lang={ownWordsLanguage}>{title}</span>
              </Link>
            </Heading>
            {isNew && <Tag tone="accent">{t.isNew}</Tag>}
          </Row>
          {employer && <Text>{employer}</Text>}
        </Stack>
        <WayRow
          way={placementWay(state, standing, isBegun(placement, osloToday()))}
          label={placementWayText.label}
          words={placementWayText.steps}
        />
        <Text>{ownNextWords(standing, state)}</Text>
        <div>
          <Link to={paths.placement(id)}>
            {t.more}
            <HiddenText> {title}</HiddenText>
          </Link>
        </div>
      </Stack>
    </Card>
  );
}
