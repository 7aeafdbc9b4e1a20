import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { wayText as t } from '#web/text/own-page.ts';
import { HiddenText } from '#web/ui/text.tsx';
import { wayOf } from './way.ts';
import styles from './way-row.module.css';

/** How far it has come: below each other on a phone, else in a row. */
export function WayRow({ referral }: { referral: OwnReferral }): ReactElement | null {
  const way = wayOf(referral);
  if (way.length === 0) return null;
  return (
    <ol className={styles.way} aria-label={t.label}>
      {way.map(({ step, is }, i) => (
        <li key={step} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden>
            {is === 'done' ? <CheckmarkIcon /> : i + 1}
          </span>
          <span>
            {t.steps[step]}
            {is !== 'later' && <HiddenText> ({t[is]})</HiddenText>}
          </span>
        </li>
      ))}
    </ol>
  );
}
