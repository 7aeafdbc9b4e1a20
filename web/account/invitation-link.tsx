import { type ReactElement, useEffect, useRef } from 'react';
import type { Invitation } from '#shared/accounts/account.ts';
import { CopyButton } from '#web/form/copy-button.tsx';
import { accountsText as t } from '#web/text/accounts.ts';
import { format } from '#web/text/format.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';

/** A link that was just made; without one it was made earlier, and nobody can be shown it again. */
export interface ShownInvitation {
  name: string;
  invitation: Invitation | undefined;
}

/** The link to hand over. It is in this page's memory alone. */
export function InvitationLink({
  shown,
}: {
  shown: ShownInvitation | undefined;
}): ReactElement | null {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  if (!shown) return null;
  const { name, invitation } = shown;
  return (
    <Card tone="accent" as="section" aria-labelledby="invitation">
      <Stack gap={16}>
        <Heading level={2} id="invitation" ref={heading} tabIndex={-1}>
          {invitation && !invitation.link ? t.mailTitle(name) : t.linkTitle(name)}
        </Heading>
        {invitation?.link ? (
          <>
            <Text>{t.linkOnce(format.moment(invitation.expiresAt))}</Text>
            <TextField
              label={t.link}
              readOnly
              value={invitation.link}
              onFocus={(event) => event.target.select()}
            />
            <CopyButton
              key={invitation.link}
              text={invitation.link}
              label={t.copy}
              copied={t.copied}
            />
          </>
        ) : (
          <Text>{withoutLink(shown)}</Text>
        )}
      </Stack>
    </Card>
  );
}

/** Where it went by e-mail, or should have; or it was made and shown before. */
function withoutLink({ name, invitation }: ShownInvitation): string {
  if (!invitation) return t.noLink(name);
  return invitation.sent ? t.mailed(format.moment(invitation.expiresAt)) : t.notMailed;
}
