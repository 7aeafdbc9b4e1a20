import { type ReactElement, useState } from 'react';
import type { OwnPlacement } from '#shared/placements/placement.ts';
import { useEmployer } from '#web/api/employers.ts';
import { useParticipant } from '#web/api/participants.ts';
import { usePlacement, usePlacementVersions } from '#web/api/placements.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useNews } from '#web/app/use-news.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { ReadAloud } from '#web/opening/read-aloud.tsx';
import { WayRow } from '#web/referral/way-row.tsx';
import { format } from '#web/text/format.ts';
import { ownPlanTerms, placementWayText, ownPlacementText as t } from '#web/text/own-placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ApprovalList } from '../approval-list.tsx';
import { JustDone } from '../just-done.tsx';
import type { PlacementNews } from '../page-news.ts';
import { PaperLinks } from '../paper-links.tsx';
import { Pending } from '../pending.tsx';
import styles from '../placement.module.css';
import { type PlanFact, planChanges, planFacts } from '../plan-facts.ts';
import { PlanList } from '../plan-list.tsx';
import { dueTalks, type Standing, standingOf } from '../standing.ts';
import { Timeline } from '../timeline.tsx';
import { timelineEntries } from '../timeline-entries.ts';
import { usePlanReader } from '../use-plan-reader.ts';
import { Changes } from '../versions.tsx';
import { AgreeCard } from './agree-card.tsx';
import { FaceLinks } from './face-links.tsx';
import { isAsked, isBegun, ownNextWords } from './own-next.ts';
import { placementWay } from './placement-way.ts';

/** One's own placement: what happens now, the plan in plain words, and one's yes to it. */
export function OwnPlacementPage({ id }: { id: string }): ReactElement {
  const { data: placement, error, refetch } = usePlacement<OwnPlacement>(id);
  if (!placement) return <Pending error={error} retry={refetch} width="participant" />;
  return <Shown key={id} placement={placement} />;
}

function Shown({ placement }: { placement: OwnPlacement }): ReactElement {
  const { id, state } = placement;
  const reader = usePlanReader(ownPlanTerms, true);
  const news = useNews<PlacementNews>();
  const [done, setDone] = useState<PlacementNews['done'] | 'approve' | undefined>(news?.done);
  const today = osloToday();
  const standing = standingOf(placement, 'participant', today);
  const facts = planFacts(placement, reader);
  const isOver = state === 'ended' || state === 'cancelled';
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.ownPage}>{t.back}</BackLink>}
    >
      <Stack gap={24}>
        <JustDone words={done && t.done[done]} />
        <Now placement={placement} standing={standing} />
        {state === 'changed' && <WhatIsNew placement={placement} />}
        <Plan facts={facts} />
        {isAsked(standing) && <AgreeCard placement={placement} onDone={() => setDone('approve')} />}
        <Stack gap={16} as="section">
          <Heading level={2}>{t.days}</Heading>
          <Timeline
            placementId={id}
            entries={timelineEntries(placement, 'participant', t.names, today)}
            write={isOver ? undefined : t.write}
          />
        </Stack>
        <Paper placement={placement} />
        <Happened placement={placement} />
      </Stack>
    </Page>
  );
}

/** What happens next, who does it, and what I am asked. */
function Now({
  placement,
  standing,
}: {
  placement: OwnPlacement;
  standing: Standing;
}): ReactElement {
  const { id, title, employerId, state, approvals, warnings } = placement;
  const { data: employer } = useEmployer(employerId);
  const [talk] = dueTalks(placement, 'participant', osloToday());
  const caveats = warnings.flatMap(({ code }) =>
    code === 'required' || (code === 'overdue' && state === 'overdue') ? [] : [t.warnings[code]],
  );
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Text size="large">
          <strong lang={ownWordsLanguage}>{title}</strong>
        </Text>
        {employer && <Text>{employer.name}</Text>}
      </Stack>
      <WayRow
        way={placementWay(state, standing, isBegun(placement, osloToday()))}
        label={placementWayText.label}
        words={placementWayText.steps}
      />
      <Card as="section" aria-labelledby="now" tone="warm">
        <Stack gap={12}>
          <Heading level={2} id="now">
            {t.nextTitle}
          </Heading>
          <Text>{ownNextWords(standing, state)}</Text>
          {caveats.map((words) => (
            <Text key={words}>{words}</Text>
          ))}
          {talk && <FaceLinks placementId={id} checkInId={talk.id} />}
          {standing.is === 'approve' && <ApprovalList approvals={approvals} names={t.names} />}
        </Stack>
      </Card>
    </Stack>
  );
}

function WhatIsNew({ placement }: { placement: OwnPlacement }): ReactElement | null {
  const { data } = usePlacementVersions(placement.id);
  const reader = usePlanReader(ownPlanTerms, true);
  const [before] = data ?? [];
  if (!before) return null;
  return (
    <Card as="section" aria-labelledby="new" tone="accent">
      <Stack gap={12}>
        <Heading level={2} id="new">
          {t.changedTitle}
        </Heading>
        <Changes changes={planChanges(before, placement, reader)} />
        <Text>{t.changed}</Text>
      </Stack>
    </Card>
  );
}

function Plan({ facts }: { facts: readonly PlanFact[] }): ReactElement {
  const aloud = facts.map(({ term, lines }) => `${term}. ${lines.join('. ')}`).join('.\n');
  return (
    <Card as="section" aria-labelledby="plan">
      <Stack gap={16}>
        <Row gap={16}>
          <Heading level={2} id="plan">
            {t.plan}
          </Heading>
          <ReadAloud title={t.plan} text={aloud} isQuoted />
        </Row>
        <PlanList facts={facts} />
      </Stack>
    </Card>
  );
}

function Paper({ placement: { id, period, state } }: { placement: OwnPlacement }): ReactElement {
  const { account } = useSession();
  const { data: self } = useParticipant(account?.participantId ?? '');
  return (
    <Stack gap={12} as="section" data-screen-only>
      <Heading level={2}>{t.paper}</Heading>
      <PaperLinks
        id={id}
        hasDates={period !== undefined && state !== 'cancelled' && self?.protection === 'none'}
      />
    </Stack>
  );
}

/** All that was done, by whom, and why somebody else did it; latest first. */
function Happened({ placement: { history } }: { placement: OwnPlacement }): ReactElement {
  return (
    <Stack gap={12} as="section">
      <Heading level={2}>{t.happened}</Heading>
      <ol className={styles.history}>
        {history.toReversed().map((step) => (
          <li key={step.at + step.action + step.of}>
            <Text subtle>{format.moment(step.at)}</Text>
            <Text>{t.step(step)}</Text>
            {step.onBehalf && <Text>{t.onBehalf(step.onBehalf.reason)}</Text>}
          </li>
        ))}
      </ol>
    </Stack>
  );
}
