import type { ReactElement, ReactNode } from 'react';
import { Heading } from '#web/ui/heading.tsx';
import styles from './fact-list.module.css';

/** Terms and what holds for them, under a heading of their own. */
export function FactList({
  title,
  facts,
  children,
}: {
  title: string;
  facts: readonly { term: string; value: ReactNode }[];
  children?: ReactNode;
}): ReactElement {
  return (
    <section className={styles.section}>
      <Heading level={3}>{title}</Heading>
      {children}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
