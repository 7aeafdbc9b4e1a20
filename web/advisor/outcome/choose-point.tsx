import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { Outcome } from '#shared/outcomes/outcome.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { outcomeText as t } from '#web/text/advisor-outcome.ts';
import { dayWords, osloToday } from '#web/text/plain-words.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import { keyOfPoint, outcomePath } from './outcome-address.ts';
import { type DatedPoint, pointsOf } from './points.ts';

interface ChoosePointProps {
  participant: Participant;
  placements: readonly PlacementForAdvisors[];
  outcomes: readonly Outcome[];
}

/** The address names no point: which one is meant. */
export function ChoosePoint(props: ChoosePointProps): ReactElement {
  const { participant, placements, outcomes } = props;
  const { state } = useLocation();
  const points = pointsOf(participant, placements, osloToday());
  const recorded = new Set(outcomes.map(keyOfPoint));
  if (points.length === 0) return <Text>{t.nothingEnded}</Text>;
  return (
    <Card as="section" aria-labelledby="points">
      <Stack gap={12}>
        <Heading level={2} id="points">
          {t.choose}
        </Heading>
        <Text size="small" subtle>
          {t.chooseHelp}
        </Text>
        <Stack as="ul" gap={8}>
          {points.map((point) => (
            <Row key={keyOfPoint(point)} as="li" gap={12}>
              <Link to={outcomePath(participant.id, point)} state={state}>
                {pointWords(point)}
              </Link>
              <Text as="span" size="small" subtle>
                {dayWords(point.dueOn)}
              </Text>
              {recorded.has(keyOfPoint(point)) ? (
                <Tag tone="success">{t.recorded}</Tag>
              ) : (
                <Tag>{t.notRecorded}</Tag>
              )}
            </Row>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}

export function pointWords({ after, months, title }: DatedPoint): string {
  return after === 'programme'
    ? t.points.programme(months)
    : t.points.placement(months, title ?? t.aPlacement);
}
