import type { ReactElement } from 'react';
import type { OwnSession } from '#shared/accounts/session-endpoints.ts';
import { useEndOtherSessions, useEndSession, useOwnSessions } from '#web/api/own-account.ts';
import { Failure } from '#web/app/failure.tsx';
import { browserName } from '#web/export/browser-name.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { accountText as t } from '#web/text/account.ts';
import { format } from '#web/text/format.ts';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** Where one is signed in, with a way to end it: somebody may have used a borrowed phone. */
export function OwnSessions(): ReactElement {
  const { data, error, refetch } = useOwnSessions();
  const endOthers = useEndOtherSessions();
  return (
    <Stack gap={16}>
      <Heading level={2} id="sessions">
        {t.sessionsTitle}
      </Heading>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={2} height="3rem" />}
      <Stack gap={16} as="ul">
        {inOrder(data).map((session) => (
          <li key={session.id}>
            <Session session={session} />
          </li>
        ))}
      </Stack>
      {data && data.length > 1 && (
        <div>
          <ActionButton variant="secondary" action={() => endOthers.mutateAsync()}>
            {t.endOthers}
          </ActionButton>
        </div>
      )}
    </Stack>
  );
}

/** The one here first, then the latest used. */
function inOrder(sessions: readonly OwnSession[] = []): OwnSession[] {
  return [...sessions].sort((a, b) => Number(b.current) - Number(a.current));
}

function Session({ session }: { session: OwnSession }): ReactElement {
  const { id, browser, usedAt, startedAt, current } = session;
  const end = useEndSession();
  const name = browserName(browser) ?? t.unknownBrowser;
  return (
    <Stack gap={4}>
      <Text>
        <strong>{current ? `${name} – ${t.here}` : name}</strong>
      </Text>
      <Text>
        {t.started(format.moment(startedAt))}. {t.used(format.moment(usedAt))}.
      </Text>
      {!current && (
        <div>
          <ActionButton
            variant="tertiary"
            size="small"
            aria-label={t.endNamed(name)}
            action={() => end.mutateAsync(id)}
          >
            {t.end}
          </ActionButton>
        </div>
      )}
    </Stack>
  );
}
