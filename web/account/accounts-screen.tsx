import { type ReactElement, useState } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { accountsText as t } from '#web/text/accounts.ts';
import { employerRegistrationText } from '#web/text/employer-registration.ts';
import { Link } from '#web/ui/link.tsx';
import { Text } from '#web/ui/text.tsx';
import { AccountList } from './account-list.tsx';
import { InvitationLink, type ShownInvitation } from './invitation-link.tsx';
import { InviteForm } from './invite-form.tsx';
import type { Draft } from './invite-whose.tsx';

/** Accounts of those whom one may let in: a new one, and all that there are. */
export function AccountsScreen(): ReactElement | null {
  const { account } = useSession();
  const begun = (useLocation().state as { invite?: Draft } | null)?.invite;
  const [shown, setShown] = useState<ShownInvitation>();
  if (!account) return null;
  return (
    <Page title={t.title}>
      <InvitationLink shown={shown} />
      <Text>{t.intro[account.role]}</Text>
      {account.role !== 'employer' && <Link to={paths.newEmployer}>{t.registerEmployer}</Link>}
      {account.employerId && (
        <Link to={paths.editEmployer(account.employerId)}>
          {employerRegistrationText.change.ownLink}
        </Link>
      )}
      <InviteForm caller={account} begun={begun} onInvited={setShown} />
      <AccountList caller={account} onRenewed={setShown} />
    </Page>
  );
}
