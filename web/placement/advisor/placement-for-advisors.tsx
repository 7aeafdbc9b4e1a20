import type { ReactElement } from 'react';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { useParticipant } from '#web/api/participants.ts';
import { usePlacement } from '#web/api/placements.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { advisorPlanTerms, advisorPlacementText as t } from '#web/text/advisor-placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { PaperLinks } from '../paper-links.tsx';
import { Pending } from '../pending.tsx';
import styles from '../placement.module.css';
import { planFacts } from '../plan-facts.ts';
import { PlanList } from '../plan-list.tsx';
import { Timeline } from '../timeline.tsx';
import { timelineEntries } from '../timeline-entries.ts';
import { usePlanReader } from '../use-plan-reader.ts';
import { Versions } from '../versions.tsx';
import { AdvisorStanding } from './advisor-standing.tsx';
import { approverNames } from './advisor-words.ts';
import { PlacementHistory } from './placement-history.tsx';

/** Where it stands and what is next, the plan, its days, and how it came there. */
export function PlacementForAdvisorsPage({ id }: { id: string }): ReactElement {
  const { data: placement, error, refetch } = usePlacement<PlacementForAdvisors>(id);
  if (!placement) return <Pending error={error} retry={refetch} />;
  const { participant, title } = placement;
  return (
    <Page
      key={id}
      title={t.title(participant.displayName, title)}
      inTab={t.inTab}
      above={<BackLink to={paths.placements}>{t.back}</BackLink>}
    >
      <div className={styles.columns}>
        <div>
          <AdvisorStanding placement={placement} />
          <Plan placement={placement} />
        </div>
        <div>
          <Days placement={placement} />
          <More placement={placement} />
          <Card as="section" aria-labelledby="historie">
            <Stack gap={16}>
              <Heading level={2} id="historie">
                {t.history}
              </Heading>
              <PlacementHistory steps={placement.history} />
            </Stack>
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Plan({ placement }: { placement: PlacementForAdvisors }): ReactElement {
  const { id } = placement;
  const reader = usePlanReader(advisorPlanTerms, true);
  return (
    <Card as="section" aria-labelledby="plan">
      <Stack gap={16}>
        <Heading level={2} id="plan">
          {t.plan}
        </Heading>
        <PlanList facts={planFacts(placement, reader)} />
        <Versions
          id={id}
          state={placement.state}
          plan={placement}
          terms={advisorPlanTerms}
          isInside
          text={t}
        />
      </Stack>
    </Card>
  );
}

function Days({ placement }: { placement: PlacementForAdvisors }): ReactElement {
  const { id, participant, state } = placement;
  const names = approverNames(participant.displayName);
  const isOver = state === 'ended' || state === 'cancelled';
  return (
    <Card as="section" aria-labelledby="perioden">
      <Stack gap={16}>
        <Heading level={2} id="perioden">
          {t.timeline}
        </Heading>
        <Timeline
          placementId={id}
          entries={timelineEntries(placement, 'advisor', names, osloToday())}
          write={isOver ? undefined : t.write}
        />
      </Stack>
    </Card>
  );
}

/** Where else to go, and what there is on paper. */
function More({ placement }: { placement: PlacementForAdvisors }): ReactElement {
  const { id, participant, referralId, openingId, period, state } = placement;
  const { data: person } = useParticipant(participant.id);
  return (
    <Card as="section" aria-labelledby="mer" data-screen-only>
      <Stack gap={12}>
        <Heading level={2} id="mer">
          {t.links}
        </Heading>
        <Stack as="ul" gap={8}>
          <li>
            <Link to={paths.participant(participant.id)}>
              {t.toParticipant(participant.displayName)}
            </Link>
          </li>
          <li>
            <Link to={paths.referral(referralId)}>{t.toReferral}</Link>
          </li>
          <li>
            <Link to={paths.opening(openingId)}>{t.toOpening}</Link>
          </li>
        </Stack>
        <PaperLinks
          id={id}
          hasDates={period !== undefined && state !== 'cancelled' && person?.protection === 'none'}
        />
      </Stack>
    </Card>
  );
}
