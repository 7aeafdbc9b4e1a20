import { type ReactElement, useState } from 'react';
import type { PastCase } from '#shared/retention/retention-endpoints.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useEraseUnreadable } from '#web/api/past-cases.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { unreadableCaseText as t } from '#web/text/leader-cases.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

interface UnreadableCaseProps {
  past: PastCase;
  version: number;
}

/** No page shows a record that cannot be read: what becomes of it is decided here. */
export function UnreadableCase({ past, version }: UnreadableCaseProps): ReactElement {
  const name = past.displayName || t.nameless;
  const [isAsking, setIsAsking] = useState(false);
  const erasing = useEraseUnreadable();
  const erase = async (): Promise<void> => {
    await erasing.mutateAsync({ id: past.id, version }).then(
      () => setIsAsking(false),
      // The dialog says so.
      () => undefined,
    );
  };
  return (
    <Stack gap={8}>
      <Text>{t.explanation}</Text>
      <Row gap={12}>
        <OuterLink
          href={`/api/participants/${encodeURIComponent(past.id)}/archive`}
          download="arkivpakke.zip"
          aria-label={t.downloadOf(name)}
        >
          {t.download}
        </OuterLink>
        <Button
          variant="secondary"
          size="small"
          aria-label={t.eraseOf(name)}
          onClick={() => setIsAsking(true)}
        >
          {t.erase}
        </Button>
      </Row>
      {isAsking && (
        <Modal
          title={t.question(name)}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <ActionButton variant="danger" action={erase}>
                {t.confirm}
              </ActionButton>
              <Button variant="secondary" onClick={() => setIsAsking(false)}>
                {t.cancel}
              </Button>
            </>
          }
        >
          <Stack gap={16}>
            <Text>{t.what}</Text>
            {erasing.error && (
              <Alert variant="error" role="alert">
                {errorWords(erasing.error)}
              </Alert>
            )}
          </Stack>
        </Modal>
      )}
    </Stack>
  );
}
