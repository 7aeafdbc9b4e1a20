import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { useOwnReferrals } from '#web/api/own-referrals.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { ownPageText as t } from '#web/text/own-page.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { AdvisorCard } from './advisor-card.tsx';
import { StandingCard } from './standing-card.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import { wayOf } from './way.ts';

/** What I am asked now, where each thing stands, and whom I can ask. */
export function OwnPageScreen(): ReactElement {
  const { data, error, refetch } = useOwnReferrals();
  return (
    <Page title={t.title} width="participant">
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && (
        <>
          <HiddenText>{t.loading}</HiddenText>
          <SkeletonList count={3} height="12rem" />
        </>
      )}
      {data && <Referrals all={data} />}
      <AdvisorCard />
    </Page>
  );
}

function Referrals({ all }: { all: readonly OwnReferral[] }): ReactElement {
  const asked = all.filter(({ state }) => state === 'suggested');
  const underWay = all.filter((each) => !asked.includes(each) && wayOf(each).length > 0);
  const ended = all.filter((each) => wayOf(each).length === 0);
  return (
    <>
      {asked.length > 0 && (
        <Part title={t.asked}>
          {asked.map((referral) => (
            <SuggestionCard key={referral.id} referral={referral} />
          ))}
        </Part>
      )}
      {underWay.length > 0 && (
        <Part title={t.standing}>
          {underWay.map((referral) => (
            <StandingCard key={referral.id} referral={referral} />
          ))}
        </Part>
      )}
      {asked.length + underWay.length === 0 && (
        <Stack gap={16}>
          <Text>{t.nothing}</Text>
          <div>
            <ButtonLink to={paths.ownMatches}>{t.toMatches}</ButtonLink>
          </div>
        </Stack>
      )}
      {ended.length > 0 && <Ended ended={ended} />}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Stack as="section" gap={16}>
      <Heading level={2}>{title}</Heading>
      {children}
    </Stack>
  );
}

/** Folded: what is over is no longer what one comes for. */
function Ended({ ended }: { ended: readonly OwnReferral[] }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <Stack as="section" gap={16}>
      <div>
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t.hideEnded : t.showEnded(ended.length)}
        </Button>
      </div>
      <div id={id}>
        {isOpen && (
          <Part title={t.ended}>
            {ended.map((referral) => (
              <StandingCard key={referral.id} referral={referral} />
            ))}
          </Part>
        )}
      </div>
    </Stack>
  );
}
