import {
  CalendarIcon,
  ClockIcon,
  LanguageIcon,
  LocationPinIcon,
  OpenBookIcon,
  PersonCheckmarkIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { ExplainedText } from '#web/glossary/explained-text.tsx';
import type { Fact, FactLine, FactTopic } from '#web/sentences/opening-facts.ts';
import { openingText as t } from '#web/text/opening.ts';
import { Card } from '#web/ui/card.tsx';
import { Explanation } from '#web/ui/explanation.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import styles from './facts-card.module.css';
import { ownWordsLanguage } from './own-words.ts';
import { ReadAloud } from './read-aloud.tsx';

const icons: Record<FactTopic, ReactNode> = {
  tasks: <TasklistIcon aria-hidden />,
  where: <LocationPinIcon aria-hidden />,
  when: <ClockIcon aria-hidden />,
  norwegian: <LanguageIcon aria-hidden />,
  youGet: <OpenBookIcon aria-hidden />,
  youNeed: <PersonCheckmarkIcon aria-hidden />,
  deadline: <CalendarIcon aria-hidden />,
};

interface FactsCardProps {
  facts: readonly Fact[];
  /** What stands over the lines of a fact, such as a picture of them. */
  before?: Partial<Record<FactTopic, ReactNode>>;
  /** What one can do with a fact. */
  after?: Partial<Record<FactTopic, ReactNode>>;
}

/** What one needs to know of an opening, each fact with an icon and its word. */
export function FactsCard({ facts, before = {}, after = {} }: FactsCardProps): ReactElement {
  return (
    <Card as="section" aria-labelledby="facts">
      <HiddenText>
        <h2 id="facts">{t.facts}</h2>
      </HiddenText>
      {facts.map((fact) => (
        <FactSection
          key={fact.topic}
          {...fact}
          before={before[fact.topic]}
          after={after[fact.topic]}
        />
      ))}
    </Card>
  );
}

interface FactSectionProps extends Fact {
  before: ReactNode;
  after: ReactNode;
}

function FactSection({ topic, lines, before, after }: FactSectionProps): ReactElement {
  const title = t[topic];
  return (
    <section className={styles.fact}>
      <span className={styles.icon}>{icons[topic]}</span>
      <div className={styles.head}>
        <Heading level={3}>{title}</Heading>
        <ReadAloud
          title={title}
          text={lines.map(({ text }) => text).join('\n')}
          isQuoted={lines.some((line) => line.isQuoted)}
        />
      </div>
      {before && <div className={styles.picture}>{before}</div>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.text}>
            <Line {...line} />
          </li>
        ))}
      </ul>
      {after && <div className={styles.after}>{after}</div>}
    </section>
  );
}

function Line({ text, level, more, isQuoted }: FactLine): ReactElement {
  return (
    <>
      <ExplainedText lang={isQuoted && ownWordsLanguage}>{text}</ExplainedText>{' '}
      {level && <Tag tone="accent">{t.level(level)}</Tag>}
      {more && (
        <Explanation label={t.howToGet}>
          {more.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Explanation>
      )}
    </>
  );
}
