import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useStopNewsMail } from '#web/api/news-mail.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { frameText } from '#web/text/frame.ts';
import { stopMailText as t } from '#web/text/news-mail.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** Where the link in an e-mail leads: nobody signs in, and to open it changes nothing. */
export function StopMailScreen(): ReactElement {
  const token = useLocation().hash.slice(1);
  const { mutateAsync, data: isStopped, error } = useStopNewsMail();
  const isToken = /^[\w-]{43}$/.test(token);
  const isUnknown = !isToken || isStopped === false;
  return (
    <Page title={t.title} width="participant">
      <div role="status">
        {isStopped && (
          <Stack gap={8}>
            <Text>{t.stopped}</Text>
            <Text>{t.again}</Text>
          </Stack>
        )}
        {isUnknown && <Text>{t.unknown}</Text>}
      </div>
      {isStopped === undefined && isToken && (
        <Stack gap={16}>
          <Text>{t.intro}</Text>
          <div>
            <ActionButton action={() => mutateAsync(token).catch(() => undefined)}>
              {t.stop}
            </ActionButton>
          </div>
          {error && <p role="alert">{t.failed}</p>}
        </Stack>
      )}
      {isUnknown && (
        <div>
          <ButtonLink to={paths.news}>{frameText.signIn}</ButtonLink>
        </div>
      )}
      {isStopped && (
        <div>
          <ButtonLink to={paths.board} variant="secondary">
            {t.toStart}
          </ButtonLink>
        </div>
      )}
    </Page>
  );
}
