import type { ReactElement } from 'react';
import type { ManagedAccount } from '#shared/accounts/account.ts';
import { accountsText as t } from '#web/text/accounts.ts';
import { format } from '#web/text/format.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';
import { AccountActions, type AccountNotice } from './account-actions.tsx';
import type { ShownInvitation } from './invitation-link.tsx';

interface AccountRowsProps {
  accounts: readonly ManagedAccount[];
  ownId: string;
  onRenewed: (shown: ShownInvitation) => void;
  onDone: (notice: AccountNotice) => void;
}

/** A table on a desk; cards on a phone, where the buttons of a row would be out of sight. */
export function AccountRows(props: AccountRowsProps): ReactElement {
  return useNarrow() ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ accounts, ...given }: AccountRowsProps): ReactElement {
  return (
    <Table label={t.listTitle} size="small">
      <TableHead columns={Object.values(t.columns)} />
      <TableBody>
        {accounts.map((account) => (
          <TableRow key={account.id}>
            <TableHeaderCell scope="row">{account.displayName}</TableHeaderCell>
            <TableCell>{account.email}</TableCell>
            <TableCell>{roleWords(account)}</TableCell>
            <TableCell>{t.statuses[account.status]}</TableCell>
            <TableCell>{lastSignIn(account)}</TableCell>
            <TableCell>
              <Actions {...given} account={account} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ accounts, ...given }: AccountRowsProps): ReactElement {
  return (
    <Stack gap={12} as="ul">
      {accounts.map((account) => (
        <li key={account.id}>
          <Card as="article">
            <Stack gap={8}>
              <Heading level={3}>{account.displayName}</Heading>
              <Text size="small">{account.email}</Text>
              <Text size="small">
                {roleWords(account)} · {t.statuses[account.status]}
              </Text>
              {account.status !== 'invited' && (
                <Text size="small">
                  {t.columns.lastSignIn}: {lastSignIn(account)}
                </Text>
              )}
              <Actions {...given} account={account} />
            </Stack>
          </Card>
        </li>
      ))}
    </Stack>
  );
}

type ActionsProps = Omit<AccountRowsProps, 'accounts'> & { account: ManagedAccount };

function Actions({ ownId, account, ...given }: ActionsProps): ReactElement {
  return <AccountActions {...given} account={account} isOwn={account.id === ownId} />;
}

function roleWords({ role, service }: ManagedAccount): string {
  return service ? `${t.roles[role]}, ${t.services[service]}` : t.roles[role];
}

function lastSignIn({ lastSignInDay }: ManagedAccount): string {
  return lastSignInDay ? format.day(lastSignInDay) : t.never;
}
