import type { ReactElement } from 'react';
import type { OwnNotice } from '#shared/accounts/own-notices.ts';
import { useDismissNotice, useOwnNotices } from '#web/api/own-notices.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { noticesText as t } from '#web/text/account.ts';
import { format } from '#web/text/format.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './own-notices.module.css';

/** What others did with the account, over every page until it is put away. */
export function OwnNotices(): ReactElement {
  const { data = [] } = useOwnNotices();
  return (
    <Stack gap={12} className={styles.notices}>
      {data.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </Stack>
  );
}

function Notice({ notice }: { notice: OwnNotice }): ReactElement {
  const { id, at, kind, by } = notice;
  const dismissal = useDismissNotice();
  const who = by.displayName ?? t.somebody;
  return (
    <Alert variant="warning">
      <Stack gap={8}>
        <Text>
          {t[kind](who, format.moment(at))} {t.ifNot}
        </Text>
        <div>
          <ActionButton
            variant="secondary"
            size="small"
            action={() => dismissal.mutateAsync(id).catch(() => undefined)}
          >
            {t.understood}
          </ActionButton>
        </div>
      </Stack>
    </Alert>
  );
}
