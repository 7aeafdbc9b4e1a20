import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { useSession } from '#web/api/session.ts';
import { dropOneWaiting, isUnsent, useWaitingYes, type WaitingYes } from '#web/api/waiting-yes.ts';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { offlineText as t } from '#web/text/offline.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { sendWaiting } from './send-waiting.ts';

/** While something waits and the page is open. A net may come back without a word. */
const againMs = 30_000;

/** Every yes that was said without a net, over every page, until it has arrived and that was read. */
export function WaitingLines(): ReactElement | null {
  const { account } = useSession();
  const all = useWaitingYes(account?.id);
  if (account === undefined) return null;
  if (account === null) return <SignedOutLine />;
  return <OwnLines accountId={account.id} all={all} />;
}

/** Whose it is, and what it is about, is for the one who said it. */
function SignedOutLine(): ReactElement {
  return (
    <Alert variant="warning">
      <Stack gap={8}>
        <Text>{t.signedOut}</Text>
        <Text>
          <Link to={paths.signIn}>{t.signIn}</Link>
        </Text>
      </Stack>
    </Alert>
  );
}

function OwnLines({
  accountId,
  all,
}: {
  accountId: string;
  all: readonly WaitingYes[];
}): ReactElement {
  const queries = useQueryClient();
  const waits = all.some(isUnsent);
  const send = useCallback(() => sendWaiting(queries, accountId), [queries, accountId]);
  useEffect(() => {
    if (!waits) return;
    const run = (): void => void send();
    run();
    const timer = setInterval(run, againMs);
    window.addEventListener('online', run);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', run);
    };
  }, [waits, send]);
  return (
    <Stack gap={12}>
      {all.map((yes) => (
        <OneLine key={yes.key} accountId={accountId} yes={yes} send={send} />
      ))}
    </Stack>
  );
}

interface OneLineProps {
  accountId: string;
  yes: WaitingYes;
  send: () => Promise<void>;
}

function OneLine({ accountId, yes, send }: OneLineProps): ReactElement {
  const { title, employer, sentAs, refused, openingId } = yes;
  const drop = (): void => dropOneWaiting(accountId, openingId);
  if (sentAs !== undefined) {
    return (
      <Alert variant="success" role="status">
        <Stack gap={8}>
          <Text>{t.sent(title)}</Text>
          <Row gap={12}>
            <Link to={paths.ownReferral(sentAs)}>{t.see}</Link>
            <Button size="small" variant="secondary" onClick={drop}>
              {t.understood}
              <HiddenText> {title}</HiddenText>
            </Button>
          </Row>
        </Stack>
      </Alert>
    );
  }
  if (refused !== undefined) return <RefusedLine yes={yes} drop={drop} />;
  return (
    <Alert variant="info" role="status">
      <Stack gap={8}>
        <Text>
          <strong>{t.waits}</strong>
        </Text>
        <Text>{t.saidYes(title, employer)}</Text>
        <Text>{t.sendsLater}</Text>
        <Row gap={12}>
          <ActionButton size="small" variant="secondary" action={send}>
            {t.sendNow}
            <HiddenText> {title}</HiddenText>
          </ActionButton>
          <TakeBack title={title} drop={drop} />
        </Row>
      </Stack>
    </Alert>
  );
}

/** Asks once: what was written goes with it. */
function TakeBack({ title, drop }: { title: string; drop: () => void }): ReactElement {
  const [asks, setAsks] = useState(false);
  return (
    <Button size="small" variant="tertiary" onClick={asks ? drop : () => setAsks(true)}>
      {asks ? t.takeBackSure : t.takeBack}
      <HiddenText> {title}</HiddenText>
    </Button>
  );
}

/** It can't be sent any more: why, and what was said, so that nothing is lost. */
function RefusedLine({ yes, drop }: { yes: WaitingYes; drop: () => void }): ReactElement {
  const { title, refused } = yes;
  return (
    <Alert variant="error" role="alert">
      <Stack gap={8}>
        <Text>{t.notSent(title)}</Text>
        <Text>{refused === 'place_taken' ? t.taken : t.tooLate}</Text>
        {yes.yes.message !== undefined && <Text>{t.youWrote(yes.yes.message)}</Text>}
        <Row gap={12}>
          <Link to={paths.ownMatches}>{t.others}</Link>
          <Button size="small" variant="secondary" onClick={drop}>
            {t.understood}
            <HiddenText> {title}</HiddenText>
          </Button>
        </Row>
      </Stack>
    </Alert>
  );
}
