import { lazy, type ReactElement, Suspense, useState } from 'react';
import { requiredParts } from '#shared/placements/missing-parts.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { useSession } from '#web/api/session.ts';
import { paths } from '#web/app/paths.ts';
import { useNews } from '#web/app/use-news.ts';
import { placementWarningText, advisorPlacementText as t } from '#web/text/advisor-placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Points } from '#web/ui/points.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ApprovalList } from '../approval-list.tsx';
import { JustDone } from '../just-done.tsx';
import { MissingList } from '../missing-list.tsx';
import type { PlacementNews } from '../page-news.ts';
import { dueTalks, type Standing, standingOf } from '../standing.ts';
import { PlacementStateTag } from '../state-tag.tsx';
import { mayEnd, type OfferedAct, offeredActs } from './act-values.ts';
import { approverNames, nextWords } from './advisor-words.ts';

const ActDialog = lazy(async () => ({
  default: (await import('./act-dialog.tsx')).ActDialog,
}));

/** Where it stands, what is worth a second look, who has said yes, and what can be done. */
export function AdvisorStanding({ placement }: { placement: PlacementForAdvisors }): ReactElement {
  const { id, state, participant, approvals, cancelled } = placement;
  const news = useNews<PlacementNews>();
  const [done, setDone] = useState<string | undefined>(news && t.done[news.done]);
  const [begun, setBegun] = useState<{ act: OfferedAct; placement: PlacementForAdvisors }>();
  const standing = standingOf(placement, 'advisor', osloToday());
  // Of a plan that is not whole nobody's yes is waited for.
  const isWaiting = standing.is === 'approve';
  return (
    <Card as="section" aria-labelledby="status" tone="warm">
      <Stack gap={16}>
        <JustDone words={done} />
        <Row gap={12}>
          <Heading level={2} id="status">
            {t.nextTitle}
          </Heading>
          <PlacementStateTag state={state} />
        </Row>
        <Text>{nextWords(standing, state, t.next)}</Text>
        {cancelled && <Text>{t.cancelReason(cancelled.reason)}</Text>}
        {standing.is === 'fill' && (
          <MissingList placementId={id} missing={standing.missing} writable={requiredParts} />
        )}
        {state === 'changed' && <Text>{t.changed}</Text>}
        <Warnings placement={placement} />
        {isWaiting && (
          <ApprovalList approvals={approvals} names={approverNames(participant.displayName)} />
        )}
        <Acts
          placement={placement}
          standing={standing}
          onBegin={(act) => {
            setDone(undefined);
            setBegun({ act, placement });
          }}
        />
      </Stack>
      {begun && (
        <Suspense>
          <ActDialog
            {...begun}
            title={labelOf(begun.act)}
            onDone={() => {
              setBegun(undefined);
              setDone(t.done[doneBy(begun.act)]);
            }}
            onClose={() => setBegun(undefined)}
          />
        </Suspense>
      )}
    </Card>
  );
}

function labelOf({ action, of }: OfferedAct): string {
  if (action === 'cancel') return t.cancel;
  return of && of !== 'advisor' ? t.approveFor[of] : t.approve;
}

function doneBy({ action, of }: OfferedAct): 'approve' | 'cancel' | 'participant' | 'employer' {
  return of && of !== 'advisor' ? of : action;
}

function Warnings({ placement }: { placement: PlacementForAdvisors }): ReactElement | null {
  const { warnings, churn, employerId, state, legalBasis, approvals } = placement;
  const { account } = useSession();
  const stays = churn.find((each) => each.employerId === employerId)?.stays;
  const isOpen = state === 'draft' || state === 'changed';
  const lines = [
    // Of what is overdue the words above speak.
    ...warnings
      .filter(({ code }) => code !== 'overdue' || state !== 'overdue')
      .map(({ code }) => placementWarningText[code]),
    ...(stays ? [t.churn(stays)] : []),
    ...(isOpen && legalBasis === 'nav' && !approvals.advisor && account?.role !== 'leader'
      ? [t.navApproves]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Alert variant="warning" size="small">
      <Points lines={lines} />
    </Alert>
  );
}

interface ActsProps {
  placement: PlacementForAdvisors;
  standing: Standing;
  onBegin: (act: OfferedAct) => void;
}

/** What can be done now: what is awaited first, then the plan, then the end. */
function Acts({ placement, standing, onBegin }: ActsProps): ReactElement | null {
  const { id, state } = placement;
  const acts = offeredActs(placement, osloToday());
  const forOthers = acts.filter(({ of }) => of !== undefined && of !== 'advisor');
  const own = acts.filter((act) => !forOthers.includes(act));
  const [talk] = dueTalks(placement, 'advisor', osloToday());
  const checkInId = talk?.id ?? (standing.is === 'talk' ? standing.checkInId : undefined);
  if (state === 'ended' || state === 'cancelled') return null;
  const button = (act: OfferedAct): ReactElement => (
    <Button
      key={act.of ?? act.action}
      variant={act.of === 'advisor' ? 'primary' : 'secondary'}
      onClick={() => onBegin(act)}
    >
      {labelOf(act)}
    </Button>
  );
  return (
    <Stack gap={16}>
      {forOthers.length > 0 && (
        <Stack gap={8}>
          <Text size="small" subtle>
            {t.approveForHelp}
          </Text>
          <Row gap={12}>{forOthers.map(button)}</Row>
        </Stack>
      )}
      <Row gap={12}>
        {own.filter(({ of }) => of === 'advisor').map(button)}
        {checkInId !== undefined && (
          <ButtonLink to={paths.checkIn(id, checkInId)} variant={talk ? 'primary' : 'secondary'}>
            {t.writeTalk}
          </ButtonLink>
        )}
        {mayEnd(placement) && (
          <ButtonLink
            to={paths.endPlacement(id)}
            variant={state === 'overdue' ? 'primary' : 'secondary'}
          >
            {state === 'overdue' ? t.end : t.endEarly}
          </ButtonLink>
        )}
        <ButtonLink
          to={paths.editPlacement(id)}
          variant={standing.is === 'fill' ? 'primary' : 'secondary'}
        >
          {t.edit}
        </ButtonLink>
        {own.filter(({ action }) => action === 'cancel').map(button)}
      </Row>
    </Stack>
  );
}
