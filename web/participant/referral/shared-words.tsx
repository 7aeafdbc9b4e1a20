import type { ReactElement } from 'react';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { ownPartLabels } from '#web/text/interest.ts';
import { ownReferralText as t } from '#web/text/own-page.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './interest-form.module.css';
import { wayOf } from './way.ts';

/** What the yes was a yes to; nothing where none was said. */
export function SharedWords({ referral }: { referral: OwnReferral }): ReactElement | null {
  const { shares, message, history } = referral;
  if (!history.some(({ action }) => action === 'interested')) return null;
  return (
    <Stack gap={8} as="section">
      <Heading level={2}>{wayOf(referral).length > 0 ? t.sharedNow : t.sharedThen}</Heading>
      <ul className={styles.steps}>
        <li>{t.name}</li>
        {shares.map((part) => (
          <li key={part}>{ownPartLabels[part]}</li>
        ))}
      </ul>
      {message && <Text>{t.message(message)}</Text>}
    </Stack>
  );
}
