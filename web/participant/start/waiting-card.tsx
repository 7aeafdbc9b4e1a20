import { BellDotIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import type { Waiting } from '#web/api/waiting.ts';
import { paths } from '#web/app/paths.ts';
import { startText as t } from '#web/text/start.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import styles from './waiting-card.module.css';

const kinds = ['toAnswer', 'toApprove', 'checkInsDue'] as const satisfies (keyof Waiting)[];

/** What others wait for an answer to, and the way to it. */
export function WaitingCard({ waiting }: { waiting: Waiting }): ReactElement {
  const lines = kinds.flatMap((kind) => {
    const n = waiting[kind] ?? 0;
    return n > 0 ? [{ kind, n }] : [];
  });
  return (
    <Card as="section" tone="warm" aria-labelledby="waiting">
      <Stack gap={12}>
        <div className={styles.head}>
          <BellDotIcon aria-hidden />
          <Heading level={2} id="waiting">
            {t.waitingTitle}
          </Heading>
        </div>
        <ul className={styles.lines}>
          {lines.map(({ kind, n }) => (
            <li key={kind}>{t[kind](n)}</li>
          ))}
        </ul>
        <div>
          <ButtonLink to={paths.ownPage}>{t.answer}</ButtonLink>
        </div>
      </Stack>
    </Card>
  );
}
