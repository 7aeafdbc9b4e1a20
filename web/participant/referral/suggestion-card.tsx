import type { ReactElement } from 'react';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { useSession } from '#web/api/session.ts';
import { useIsWaiting } from '#web/api/waiting-yes.ts';
import { paths } from '#web/app/paths.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { WaitingTag } from '#web/referral/interest-link.tsx';
import { nextText, ownPageText as t } from '#web/text/own-page.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { OpeningLine } from './opening-line.tsx';

/** A suggestion that waits for the participant's yes or no. */
export function SuggestionCard({
  referral,
  level = 3,
}: {
  referral: OwnReferral;
  level?: 2 | 3;
}): ReactElement {
  const { id, openingId, opening, note, history, expiresOn } = referral;
  const { account } = useSession();
  const waits = useIsWaiting(account?.id, openingId);
  const advisor = history[0]?.by.displayName ?? t.someone;
  const title = opening?.title ?? t.unnamed;
  return (
    <Card as="article" tone="warm">
      <Stack gap={16}>
        <Text>{t.from(advisor)}</Text>
        <OpeningLine opening={opening} to={paths.opening(openingId)} level={level} />
        {note && (
          <Text>
            {t.note(advisor)} «<bdi lang={ownWordsLanguage}>{note}</bdi>»
          </Text>
        )}
        {expiresOn && <Text>{nextText.answerUntil(expiresOn)}</Text>}
        {waits ? (
          <WaitingTag />
        ) : (
          <Row gap={12}>
            <ButtonLink to={paths.interest(openingId)}>
              {t.yes}
              <HiddenText> {title}</HiddenText>
            </ButtonLink>
            <ButtonLink to={paths.declineReferral(id)} variant="secondary">
              {t.no}
              <HiddenText> {title}</HiddenText>
            </ButtonLink>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
