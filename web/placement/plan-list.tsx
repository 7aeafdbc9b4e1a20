import {
  CalendarIcon,
  ChatIcon,
  ClockIcon,
  FileTextIcon,
  HandShakeHeartIcon,
  InformationSquareIcon,
  PersonIcon,
  StarIcon,
  TasklistIcon,
  WrenchIcon,
} from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { planText as t } from '#web/text/placement.ts';
import styles from './placement.module.css';
import type { PlanFact, PlanTopic } from './plan-facts.ts';

const icons: Record<PlanTopic, ReactNode> = {
  tasks: <TasklistIcon aria-hidden />,
  period: <CalendarIcon aria-hidden />,
  days: <ClockIcon aria-hidden />,
  goals: <StarIcon aria-hidden />,
  contact: <PersonIcon aria-hidden />,
  mentor: <HandShakeHeartIcon aria-hidden />,
  adaptation: <WrenchIcon aria-hidden />,
  followUp: <ChatIcon aria-hidden />,
  why: <FileTextIcon aria-hidden />,
  occupation: <InformationSquareIcon aria-hidden />,
  legalBasis: <InformationSquareIcon aria-hidden />,
  extendedLimit: <InformationSquareIcon aria-hidden />,
  discussedWithStaff: <InformationSquareIcon aria-hidden />,
};

/** Nothing is said of these where there is nothing. */
const optional: readonly PlanTopic[] = [
  'tasks',
  'mentor',
  'adaptation',
  'why',
  'extendedLimit',
  'discussedWithStaff',
];

/** What a plan says, each fact with an icon and its word. */
export function PlanList({ facts }: { facts: readonly PlanFact[] }): ReactElement {
  const shown = facts.filter(({ topic, lines }) => lines.length > 0 || !optional.includes(topic));
  return (
    <dl className={styles.plan}>
      {shown.map(({ topic, term, lines, lang }) => (
        <div key={topic}>
          <dt>
            <span className={styles.icon}>{icons[topic]}</span>
            {term}
          </dt>
          <dd lang={lines.length > 0 ? lang : undefined}>
            {lines.length === 0 && <span className={styles.empty}>{t.empty}</span>}
            {lines.length === 1 && lines[0]}
            {lines.length > 1 && (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
