import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { ComesFrom } from '#web/advisor/comes-from.ts';
import { todayText as t } from '#web/text/advisor-today.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import type { Waiting } from './waiting.ts';
import styles from './waiting-rows.module.css';

interface WaitingRowsProps {
  items: readonly Waiting[];
  /** What the button of each is called. */
  action: string;
}

/** Who waits for what since when, each with the one button that leads to the step. */
export function WaitingRows({ items, action }: WaitingRowsProps): ReactElement {
  const { pathname, search } = useLocation();
  const state: ComesFrom = { from: pathname + search };
  return (
    <ul className={styles.rows}>
      {items.map(({ key, name, about, when, to }) => (
        <li key={key}>
          <div>
            <Text>
              <b>{name}</b>
              {about && `, ${about}`}
            </Text>
            <Text size="small" subtle>
              {when}
            </Text>
          </div>
          <ButtonLink to={to} state={state} size="small" variant="secondary">
            {action}
            <HiddenText> {t.ofWhom(name, about)}</HiddenText>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
