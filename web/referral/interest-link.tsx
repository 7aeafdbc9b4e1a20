import type { ReactElement } from 'react';
import type { OpeningCard } from '#shared/openings/opening.ts';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';
import { useSession } from '#web/api/session.ts';
import { useIsWaiting } from '#web/api/waiting-yes.ts';
import { paths } from '#web/app/paths.ts';
import { ownStateWords, interestLinkText as t } from '#web/text/own-referral.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { isAnswerable } from './is-answerable.ts';

interface InterestLinkProps {
  opening: OpeningCard;
  /** What is under way already. */
  referral: OpenReferral | null | undefined;
}

/** The way to a yes; where one stands, once it is under way. For the participant signed in. */
export function InterestLink({ opening, referral }: InterestLinkProps): ReactElement | null {
  const { id, title } = opening;
  const { account } = useSession();
  if (useIsWaiting(account?.id, id)) return <WaitingTag />;
  if (referral) {
    const isAsked = referral.state === 'suggested';
    return (
      <Row gap={12}>
        <Tag tone="accent">{ownStateWords[referral.state]}</Tag>
        <ButtonLink to={paths.ownReferral(referral.id)} variant={isAsked ? 'primary' : 'secondary'}>
          {isAsked ? t.answer : t.see}
          <HiddenText> {title}</HiddenText>
        </ButtonLink>
      </Row>
    );
  }
  if (!isAnswerable(opening)) return null;
  return (
    <div>
      <ButtonLink to={paths.interest(id)}>
        {t.interested}
        <HiddenText> {title}</HiddenText>
      </ButtonLink>
    </div>
  );
}

/** Said yes to, and not sent yet. */
export function WaitingTag(): ReactElement {
  return (
    <div>
      <Tag tone="warning">{t.waits}</Tag>
    </div>
  );
}
