import type { ReactElement } from 'react';
import type { ReferralForEmployer } from '#shared/referrals/referral.ts';
import { useOpening } from '#web/api/openings.ts';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { employerText } from '#web/text/employer.ts';
import { employerInboxText as t } from '#web/text/employer-inbox.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { SharedPerson } from './shared-person.tsx';

export type Answer = 'accept' | 'reject';

interface RequestCardProps {
  referral: ReferralForEmployer;
  onAnswer: (answer: Answer) => void;
}

/** Somebody who asks for a place, with the opening and the answer. */
export function RequestCard({ referral, onAnswer }: RequestCardProps): ReactElement {
  const { openingId, state, sharedAt, person, message, placementId } = referral;
  const { data: opening } = useOpening(openingId);
  const name = person?.displayName ?? t.nobody;
  const isOpen = state === 'shared';
  const hasPlace = opening === undefined || opening.placesFree > 0;
  const ask = (label: string, answer: Answer): ReactElement => (
    <Button
      variant={answer === 'accept' ? 'primary' : 'secondary'}
      aria-label={t.about(label, name)}
      onClick={() => onAnswer(answer)}
    >
      {label}
    </Button>
  );
  return (
    <Card as="li">
      <Stack gap={16}>
        <Stack gap={4}>
          <Row gap={12}>
            <Heading level={2}>{name}</Heading>
            {state in t.state && (
              <Tag tone={state === 'accepted' ? 'success' : 'neutral'}>
                {t.state[state as keyof typeof t.state]}
              </Tag>
            )}
          </Row>
          <Text>
            {t.wants}{' '}
            <Link to={paths.editOpening(openingId)}>
              <OpeningTitle of={opening} otherwise={t.theOpening} />
            </Link>
          </Text>
          <Text size="small" subtle>
            {t.sharedOn(sharedAt)}
            {opening &&
              isOpen &&
              ` · ${employerText.placesFree(opening.placesFree, opening.places)}`}
          </Text>
        </Stack>
        <SharedPerson person={person} message={message} />
        {isOpen && !hasPlace && <Text>{t.noPlace}</Text>}
        {placementId && (
          <div>
            <Link to={paths.placement(placementId)}>
              {t.toAgreement}
              <HiddenText> {name}</HiddenText>
            </Link>
          </div>
        )}
        {isOpen && (
          <Row gap={12}>
            {hasPlace && ask(t.yes, 'accept')}
            {ask(t.no, 'reject')}
          </Row>
        )}
      </Stack>
    </Card>
  );
}
