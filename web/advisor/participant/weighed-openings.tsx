import type { ReactElement } from 'react';
import { WeighButton } from '#web/advisor/suggest/weigh-button.tsx';
import { useShortlist } from '#web/api/shortlist.ts';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { referralsText, shortlistText as t } from '#web/text/advisor-referrals.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** What advisors weigh for a participant in private; nothing where they weigh nothing. */
export function WeighedOpenings({ participantId }: { participantId: string }): ReactElement | null {
  const { data } = useShortlist(participantId);
  if (!data || data.length === 0) return null;
  return (
    <Card>
      <Stack gap={8}>
        <Heading level={3}>{t.title}</Heading>
        <Text size="small" subtle>
          {t.private}
        </Text>
        <Stack as="ul" gap={8}>
          {data.map(({ openingId, opening, note }) => (
            <Row key={openingId} as="li" gap={12}>
              <Link to={paths.opening(openingId)}>
                <OpeningTitle of={opening} otherwise={referralsText.goneOpening} />
              </Link>
              {note !== undefined && <Text size="small">{note}</Text>}
              <WeighButton
                participantId={participantId}
                opening={{ id: openingId, title: opening?.title ?? '' }}
              />
            </Row>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}
