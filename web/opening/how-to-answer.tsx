import type { ReactElement } from 'react';
import type { OpeningKind } from '#shared/codes.ts';
import { publicKinds } from '#shared/codes.ts';
import type { ShownOpening } from '#web/sentences/opening-facts.ts';
import { openingText as t } from '#web/text/opening.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './how-to-answer.module.css';

/** Whom to write to or ring; for a practice place also the advisor, who makes the agreement. */
export function HowToAnswer({ opening }: { opening: ShownOpening }): ReactElement {
  const { name, email, phone } = opening.contact ?? {};
  const hasContact = Boolean(name ?? email ?? phone);
  return (
    <Card as="section" tone="warm" aria-labelledby="answer">
      <Stack gap={12}>
        <Heading level={2} id="answer">
          {t.answer}
        </Heading>
        {!isPublic(opening.kind) && <Text>{t.talkToAdvisor}</Text>}
        {!hasContact && isPublic(opening.kind) && <Text>{t.noContact}</Text>}
        {name && <Text>{t.contact(name)}</Text>}
        <ul className={styles.ways}>
          {email && (
            <li>
              {t.writeTo} <OuterLink href={mailTo(email)}>{email}</OuterLink>
            </li>
          )}
          {phone && (
            <li>
              {t.call} <OuterLink href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</OuterLink>
            </li>
          )}
        </ul>
      </Stack>
    </Card>
  );
}

/** An address may hold signs that would end it there and add more to the letter, such as another reader. */
function mailTo(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
}

function isPublic(kind: OpeningKind): boolean {
  return publicKinds.some((each) => each === kind);
}
