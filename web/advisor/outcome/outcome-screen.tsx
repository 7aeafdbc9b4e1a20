import type { ReactElement } from 'react';
import { useLocation, useParams } from 'react-router';
import type { HeldOutcome, Outcome } from '#shared/outcomes/outcome.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { useComesFrom } from '#web/advisor/comes-from.ts';
import { participantTab } from '#web/advisor/participant/participant-address.ts';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import { useOutcomes } from '#web/api/outcomes.ts';
import { useParticipantPlacements } from '#web/api/participant-placements.ts';
import { useParticipant } from '#web/api/participants.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { outcomeWords, outcomeText as t } from '#web/text/advisor-outcome.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ChoosePoint } from './choose-point.tsx';
import { keyOfPoint, type OutcomePoint, pointIn } from './outcome-address.ts';
import { OutcomeForm } from './outcome-form.tsx';

/** What became of a participant at one point; without a point in the address, which one. */
export function OutcomeScreen(): ReactElement {
  const { id = '' } = useParams();
  const { search } = useLocation();
  const participant = useParticipant(id);
  const placements = useParticipantPlacements(id);
  const outcomes = useOutcomes(id);
  const back = useComesFrom(participantTab(id, 'placements'));
  const above = <BackLink to={back}>{t.back}</BackLink>;
  const asked = [participant, placements, outcomes];
  if (!participant.data || !placements.data || !outcomes.data) {
    const error = asked.find((each) => each.error)?.error ?? null;
    const retry = (): unknown => Promise.all(asked.map((each) => each.refetch()));
    return <PendingPage loading={t.loading} error={error} retry={retry} above={above} />;
  }
  const point = pointIn(search);
  const known = {
    participant: participant.data,
    placements: placements.data,
    outcomes: outcomes.data,
  };
  return (
    <Page
      key={search}
      title={t.title(participant.data.displayName)}
      inTab={t.inTab}
      width="text"
      above={above}
    >
      {point ? <AtPoint point={point} {...known} /> : <ChoosePoint {...known} />}
    </Page>
  );
}

interface AtPointProps {
  point: OutcomePoint;
  participant: Participant;
  placements: readonly PlacementForAdvisors[];
  outcomes: readonly Outcome[];
}

function AtPoint(props: AtPointProps): ReactElement | null {
  const { point, participant, placements, outcomes } = props;
  const { account } = useSession();
  const former = outcomes.find((each) => keyOfPoint(each) === keyOfPoint(point));
  const placement = placements.find(({ id }) => id === point.placementId);
  const endedOn = point.after === 'programme' ? participant.programme?.end : placement?.end?.on;
  if (!account) return null;
  return (
    <>
      <Text size="large">
        {point.after === 'programme'
          ? t.points.programme(point.months)
          : t.points.placement(point.months, placement?.title ?? t.aPlacement)}
        . {endedOn && t.endedOn(endedOn)}
      </Text>
      {former && <Former former={former} />}
      <OutcomeForm accountId={account.id} participant={participant} point={point} former={former} />
    </>
  );
}

/** What stands there already; what is saved now corrects it. */
function Former({ former }: { former: HeldOutcome }): ReactElement {
  const titleOf = useOccupationTitle();
  const { occupation, note, by, at } = former;
  return (
    <Card as="section" tone="warm" aria-labelledby="former">
      <Stack gap={4}>
        <Heading level={2} looksLike={3} id="former">
          {t.correctsTitle}
        </Heading>
        <Text>{outcomeWords(former, occupation && titleOf(occupation))}</Text>
        {note !== undefined && <Text>{note}</Text>}
        <Text size="small" subtle>
          {t.writtenBy(by.displayName, at)}
        </Text>
        <Text size="small">{t.corrects}</Text>
      </Stack>
    </Card>
  );
}
