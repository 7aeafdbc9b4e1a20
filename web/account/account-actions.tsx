import type { ReactElement } from 'react';
import type { ManagedAccount } from '#shared/accounts/account.ts';
import {
  useRemoveAccount,
  useRemoveFactorOf,
  useRenewInvitation,
  useSetAccountStatus,
} from '#web/api/accounts.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { accountsText as t } from '#web/text/accounts.ts';
import { Row } from '#web/ui/stack.tsx';
import type { ShownInvitation } from './invitation-link.tsx';

export interface AccountNotice {
  text: string;
  /** Something went wrong. */
  isFault?: boolean;
}

interface AccountActionsProps {
  account: ManagedAccount;
  /** Nobody shuts themselves out. */
  isOwn: boolean;
  onRenewed: (shown: ShownInvitation) => void;
  onDone: (notice: AccountNotice) => void;
}

/** What may be done with one account, by its state. Shutting one is undone by the button in its place. */
export function AccountActions(props: AccountActionsProps): ReactElement | null {
  const { account, isOwn, onRenewed, onDone } = props;
  const { id, displayName: name, status, secondFactor } = account;
  const renewal = useRenewInvitation();
  const setting = useSetAccountStatus();
  const removal = useRemoveAccount();
  const factorRemoval = useRemoveFactorOf();
  const attempt = async (step: () => Promise<unknown>, words?: string): Promise<void> => {
    try {
      await step();
      if (words) onDone({ text: words });
    } catch (error) {
      onDone({ text: wordsOf(error), isFault: true });
    }
  };
  const renew = async (): Promise<void> =>
    onRenewed({ name, invitation: await renewal.mutateAsync(id) });
  const set = (next: 'active' | 'disabled'): Promise<unknown> =>
    setting.mutateAsync({ account, status: next });
  const look = { size: 'small', variant: 'tertiary' } as const;
  if (isOwn) return null;
  return (
    <Row gap={4}>
      {status !== 'disabled' && (
        <ActionButton {...look} aria-label={t.renewFor(name)} action={() => attempt(renew)}>
          {t.renew}
        </ActionButton>
      )}
      {secondFactor && (
        <ActionButton
          {...look}
          aria-label={t.removeFactorFor(name)}
          action={() => attempt(() => factorRemoval.mutateAsync(id), t.factorRemoved(name))}
        >
          {t.removeFactor}
        </ActionButton>
      )}
      {status === 'active' && (
        <ActionButton
          {...look}
          aria-label={t.disableFor(name)}
          action={() => attempt(() => set('disabled'), t.disabled(name))}
        >
          {t.disable}
        </ActionButton>
      )}
      {status === 'disabled' && (
        <ActionButton
          {...look}
          aria-label={t.enableFor(name)}
          action={() => attempt(() => set('active'), t.enabled(name))}
        >
          {t.enable}
        </ActionButton>
      )}
      {status === 'invited' && (
        <ActionButton
          {...look}
          aria-label={t.removeFor(name)}
          action={() => attempt(() => removal.mutateAsync(id), t.removed(name))}
        >
          {t.remove}
        </ActionButton>
      )}
    </Row>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof ApiError && error.code === 'conflict' ? t.conflict : errorWords(error);
}
