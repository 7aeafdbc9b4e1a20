import type { ReactElement } from 'react';
import type { PlacementForEmployer } from '#shared/placements/placement.ts';
import { usePlacement } from '#web/api/placements.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { employerPlanTerms, employerPlacementText as t } from '#web/text/employer-placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
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
import { EmployerStanding } from './employer-standing.tsx';
import { employerNames, expectedOf } from './employer-words.ts';

/** What is next, what is expected of the workplace, the plan and its days. */
export function PlacementForEmployerPage({ id }: { id: string }): ReactElement {
  const { data: placement, error, refetch } = usePlacement<PlacementForEmployer>(id);
  const reader = usePlanReader(employerPlanTerms, false);
  if (!placement) return <Pending error={error} retry={refetch} />;
  const { person, title, state, period, municipality } = placement;
  const isOver = state === 'ended' || state === 'cancelled';
  const entries = timelineEntries(
    placement,
    'employer',
    employerNames(person.displayName),
    osloToday(),
  );
  return (
    <Page
      key={id}
      title={t.title(person.displayName, title)}
      inTab={t.inTab}
      above={<BackLink to={paths.placements}>{t.back}</BackLink>}
    >
      <div className={styles.columns}>
        <div>
          <EmployerStanding placement={placement} />
          <Card as="section" aria-labelledby="plan">
            <Stack gap={16}>
              <Heading level={2} id="plan">
                {t.plan}
              </Heading>
              <PlanList facts={planFacts(placement, reader)} />
              <Versions
                id={id}
                state={state}
                plan={placement}
                terms={employerPlanTerms}
                isInside={false}
                text={t}
              />
            </Stack>
          </Card>
        </div>
        <div>
          {!isOver && <Expected placement={placement} />}
          <Card as="section" aria-labelledby="perioden">
            <Stack gap={16}>
              <Heading level={2} id="perioden">
                {t.timeline}
              </Heading>
              <Timeline placementId={id} entries={entries} write={isOver ? undefined : t.write} />
            </Stack>
          </Card>
          <Card as="section" aria-labelledby="mer" data-screen-only>
            <Stack gap={12}>
              <Heading level={2} id="mer">
                {t.links}
              </Heading>
              <PaperLinks
                id={id}
                hasDates={
                  period !== undefined && state !== 'cancelled' && municipality !== undefined
                }
              />
            </Stack>
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Expected({ placement }: { placement: PlacementForEmployer }): ReactElement {
  return (
    <Card as="section" aria-labelledby="del" tone="accent">
      <Stack gap={12}>
        <Heading level={2} id="del">
          {t.expectedTitle}
        </Heading>
        <ul className={styles.list}>
          {expectedOf(placement).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
