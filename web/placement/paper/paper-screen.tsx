import type { ReactElement, ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Placement } from '#shared/placements/placement.ts';
import { useEmployer } from '#web/api/employers.ts';
import { useParticipant } from '#web/api/participants.ts';
import { usePlacement } from '#web/api/placements.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { format } from '#web/text/format.ts';
import { placementText } from '#web/text/placement.ts';
import { paperTerms, placementPaperText as t } from '#web/text/placement-paper.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { Pending } from '../pending.tsx';
import { type PlanFact, type PlanTopic, planFacts } from '../plan-facts.ts';
import { usePlanReader } from '../use-plan-reader.ts';
import styles from './paper.module.css';

/** What the three sign. */
export function AgreementScreen(): ReactElement {
  return <Paper kind="agreement">{(placement) => <Agreement placement={placement} />}</Paper>;
}

/** What is to be done and learnt, and when one talks. */
export function PlanScreen(): ReactElement {
  return <Paper kind="plan">{(placement) => <Plan placement={placement} />}</Paper>;
}

/** A side of A4, made for paper. */
function Paper({
  kind,
  children,
}: {
  kind: 'agreement' | 'plan';
  children: (placement: Placement) => ReactNode;
}): ReactElement {
  const { id = '' } = useParams();
  const { data: placement, error, refetch } = usePlacement<Placement>(id);
  if (!placement) return <Pending error={error} retry={refetch} width="participant" />;
  const { state } = placement;
  return (
    <Page
      title={t[kind]}
      width="participant"
      above={<BackLink to={paths.placement(id)}>{placementText.back}</BackLink>}
    >
      <div className={styles.print}>
        <Button onClick={() => window.print()}>{t.print}</Button>
      </div>
      <div className={styles.sheet}>
        <Parties placement={placement} />
        {(state === 'draft' || state === 'changed') && <Text>{t.notDecided}</Text>}
        {children(placement)}
        <Text size="small">{t.made(format.dayInWords(osloToday()))}</Text>
      </div>
    </Page>
  );
}

/** Who agrees with whom about what. */
function Parties({ placement }: { placement: Placement }): ReactElement {
  const { data: employer } = useEmployer(placement.employerId);
  return (
    <dl className={styles.facts}>
      <Worker placement={placement} />
      <Fact term={t.employer} lines={[employer?.name ?? '']} />
      <Fact term={t.place} lines={[placement.title]} />
    </dl>
  );
}

/** Under one name, whoever prints it: that of the record. */
function Worker({ placement }: { placement: Placement }): ReactElement {
  if ('participant' in placement) return <Named name={placement.participant.displayName} />;
  if ('person' in placement) return <Named name={placement.person.displayName} />;
  return <Oneself participantId={placement.participantId} />;
}

function Oneself({ participantId }: { participantId: string }): ReactElement {
  const { data } = useParticipant(participantId);
  return <Named name={data?.displayName ?? ''} />;
}

function Named({ name }: { name: string }): ReactElement {
  return <Fact term={t.person} lines={[name]} />;
}

const agreed: readonly PlanTopic[] = ['period', 'days', 'contact', 'mentor', 'legalBasis'];
const planned: readonly PlanTopic[] = [
  'tasks',
  'period',
  'days',
  'goals',
  'contact',
  'mentor',
  'adaptation',
  'why',
];

function Facts({
  placement,
  topics,
}: {
  placement: Placement;
  topics: readonly PlanTopic[];
}): ReactElement {
  const facts = planFacts(placement, usePlanReader(paperTerms, false));
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ topic, lines }) => topics.includes(topic) && lines.length > 0)
        .map(({ topic, ...fact }) => (
          <Fact key={topic} {...fact} />
        ))}
    </dl>
  );
}

function Fact({ term, lines, lang }: Omit<PlanFact, 'topic'>): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={lang}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </dd>
    </div>
  );
}

function Agreement({ placement }: { placement: Placement }): ReactElement {
  return (
    <>
      <Facts placement={placement} topics={agreed} />
      <h2>{t.duties}</h2>
      <ul className={styles.list}>
        {t.dutyList.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <div className={styles.signatures}>
        {[t.person, t.employer, t.municipality].map((who) => (
          <div key={who}>
            <span>{t.date}</span>
            <span>
              {t.signs}: {who}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

function Plan({ placement }: { placement: Placement }): ReactElement {
  const { period, checkIns } = placement;
  return (
    <>
      <Facts placement={placement} topics={planned} />
      {period && (
        <Stack gap={4}>
          <h2>{t.talks}</h2>
          <ul className={styles.days}>
            <li>{t.firstDay(period.start)}</li>
            {checkIns.map(({ id, due }) => (
              <li key={id}>{t.talk(due, id)}</li>
            ))}
            {period.end && <li>{t.lastDay(period.end)}</li>}
          </ul>
        </Stack>
      )}
      <p className={styles.notes}>{t.notes}</p>
    </>
  );
}
