import type { ReactElement } from 'react';
import type { ReferralForEmployer } from '#shared/referrals/referral.ts';
import { useNames } from '#web/match/use-names.ts';
import { employerInboxText as t } from '#web/text/employer-inbox.ts';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { personFacts } from './person-facts.ts';
import styles from './shared-person.module.css';

/** Somebody as they are shared: what they chose, as it is today, and their own words. */
export function SharedPerson({
  person,
  message,
}: Pick<ReferralForEmployer, 'person' | 'message'>): ReactElement | null {
  const names = useNames();
  if (!person) return null;
  const facts = personFacts(person, names);
  return (
    <Stack gap={16}>
      {message !== undefined && (
        <figure className={styles.message}>
          <Text size="small" subtle as="figcaption">
            {t.message(person.displayName)}
          </Text>
          <Text as="blockquote">{message}</Text>
        </figure>
      )}
      {facts.length === 0 ? (
        <Text size="small">{t.nothingShared}</Text>
      ) : (
        <dl className={styles.facts}>
          {facts.map(({ term, lines }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Stack>
  );
}
