import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { foldedWords } from '#shared/search/fold.ts';
import { useAccounts } from '#web/api/accounts.ts';
import { Failure } from '#web/app/failure.tsx';
import { accountsText as t } from '#web/text/accounts.ts';
import { Alert } from '#web/ui/alert.tsx';
import { labelRank } from '#web/ui/find-by-label.ts';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { AccountNotice } from './account-actions.tsx';
import { AccountRows } from './account-rows.tsx';
import type { ShownInvitation } from './invitation-link.tsx';

interface AccountListProps {
  caller: Account;
  onRenewed: (shown: ShownInvitation) => void;
}

/** All accounts that one may manage; a name or an address narrows them in the browser. */
export function AccountList({ caller, onRenewed }: AccountListProps): ReactElement {
  const { data, error, refetch } = useAccounts();
  const [wanted, setWanted] = useState('');
  const [notice, setNotice] = useState<AccountNotice>();
  const typed = foldedWords(wanted);
  const found = (data ?? []).filter(
    ({ displayName, email }) => labelRank(`${displayName} ${email}`, typed) !== undefined,
  );
  return (
    <Stack gap={16} as="section">
      <Heading level={2}>{t.listTitle}</Heading>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={4} height="3.5rem" />}
      <Notice notice={notice} />
      {data?.length === 0 && <Text>{t.none}</Text>}
      {data && data.length > 0 && (
        <>
          <TextField
            label={t.find}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
          <div role="status">
            <Text>{found.length === 0 ? t.noneFound : t.count(found.length, data.length)}</Text>
          </div>
          {found.length > 0 && (
            <AccountRows
              accounts={found}
              ownId={caller.id}
              onRenewed={onRenewed}
              onDone={setNotice}
            />
          )}
        </>
      )}
    </Stack>
  );
}

/** What was just done. Takes the focus: the button that did it may be gone. */
function Notice({ notice }: { notice: AccountNotice | undefined }): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice) box.current?.focus();
  }, [notice]);
  if (!notice) return null;
  const { text, isFault = false } = notice;
  return (
    <div ref={box} tabIndex={-1}>
      <Alert variant={isFault ? 'error' : 'success'} role={isFault ? 'alert' : 'status'}>
        {text}
      </Alert>
    </div>
  );
}
