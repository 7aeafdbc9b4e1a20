import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { OwnPlacement } from '#shared/placements/placement.ts';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { useOwnReferrals } from '#web/api/own-referrals.ts';
import { useNewThings } from '#web/api/own-today.ts';
import { useOwnPlacements } from '#web/api/placements.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { AskedCards } from '#web/participant/placement/asked-cards.tsx';
import { PlacementCard } from '#web/participant/placement/placement-card.tsx';
import { ProfileCard } from '#web/participant/profile/profile-card.tsx';
import { SavedCard } from '#web/participant/saved/saved-card.tsx';
import { ownPageText as t } from '#web/text/own-page.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { InBokmal } from '#web/ui/in-bokmal.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { AdvisorCard } from './advisor-card.tsx';
import { sortedOut } from './sorted-out.ts';
import { StandingCard } from './standing-card.tsx';
import { SuggestionCard } from './suggestion-card.tsx';

/** What I am asked now, where each thing stands, and whom I can ask. */
export function OwnPageScreen(): ReactElement {
  const referrals = useOwnReferrals();
  const placements = useOwnPlacements();
  const failed = [referrals, placements].find(({ error }) => error);
  const isThere = referrals.data !== undefined && placements.data !== undefined;
  return (
    <Page title={t.title} width="participant">
      {failed?.error && <Failure error={failed.error} retry={failed.refetch} />}
      {!isThere && !failed && (
        <>
          <HiddenText>{t.loading}</HiddenText>
          <SkeletonList count={3} height="12rem" />
        </>
      )}
      {referrals.data && placements.data && (
        <Things referrals={referrals.data} placements={placements.data} />
      )}
      <SavedCard />
      <AdvisorCard />
      <InBokmal>
        <ProfileCard />
      </InBokmal>
    </Page>
  );
}

interface ThingsProps {
  referrals: readonly OwnReferral[];
  placements: readonly OwnPlacement[];
}

function Things({ referrals: all, placements }: ThingsProps): ReactElement {
  const { isNew } = useNewThings();
  const { asked, underWay, ended } = sortedOut(all, placements);
  const employers = new Map(all.map(({ id, opening }) => [id, opening?.employer.name]));
  const standing = (placement: OwnPlacement): ReactElement => (
    <InBokmal key={placement.id}>
      <PlacementCard
        placement={placement}
        employer={employers.get(placement.referralId)}
        isNew={isNew(placement.id)}
      />
    </InBokmal>
  );
  const referred = (referral: OwnReferral): ReactElement => (
    <StandingCard key={referral.id} referral={referral} isNew={isNew(referral.id)} />
  );
  const isAnythingOn = [asked, underWay].some(
    ({ referrals, placements }) => referrals.length + placements.length > 0,
  );
  return (
    <>
      {asked.referrals.length + asked.placements.length > 0 && (
        <Part title={t.asked}>
          {asked.placements.map((placement) => (
            <AskedCards key={placement.id} placement={placement} />
          ))}
          {asked.referrals.map((referral) => (
            <SuggestionCard key={referral.id} referral={referral} />
          ))}
        </Part>
      )}
      {underWay.referrals.length + underWay.placements.length > 0 && (
        <Part title={t.standing}>
          {underWay.placements.map(standing)}
          {underWay.referrals.map(referred)}
        </Part>
      )}
      {!isAnythingOn && (
        <Stack gap={16}>
          <Text>{t.nothing}</Text>
          <div>
            <ButtonLink to={paths.ownMatches}>{t.toMatches}</ButtonLink>
          </div>
        </Stack>
      )}
      <Ended
        count={ended.referrals.length + ended.placements.length}
        isNew={[...ended.referrals, ...ended.placements].some(({ id }) => isNew(id))}
      >
        {ended.placements.map(standing)}
        {ended.referrals.map(referred)}
      </Ended>
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

interface EndedProps {
  count: number;
  /** Somebody else has ended one of them, and it was not read yet. */
  isNew: boolean;
  children: ReactNode;
}

/** Folded unless there is news: what is over is no longer what one comes for. */
function Ended({ count, isNew, children }: EndedProps): ReactElement | null {
  const [isChosen, setIsChosen] = useState<boolean>();
  const isOpen = isChosen ?? isNew;
  const id = useId();
  if (count === 0) return null;
  return (
    <Stack as="section" gap={16}>
      <div>
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsChosen(!isOpen)}
        >
          {isOpen ? t.hideEnded : t.showEnded(count)}
        </Button>
      </div>
      <div id={id}>{isOpen && <Part title={t.ended}>{children}</Part>}</div>
    </Stack>
  );
}
