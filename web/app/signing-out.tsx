import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSignOut } from '#web/api/signing-in.ts';
import { allWaiting, isUnsent } from '#web/api/waiting-yes.ts';
import { hasDraftInTab } from '#web/form/draft-store.ts';
import { storeWhatWaits } from '#web/form/open-forms.ts';
import { paths } from './paths.ts';

const SignOutQuestion = lazy(async () => ({
  default: (await import('./sign-out-question.tsx')).SignOutQuestion,
}));

interface SigningOutProps {
  accountId: string;
  /** The person stays, or could not be signed out. */
  onStay: () => void;
}

/**
 * Signing out empties the tab of what was typed, and the browser of a yes that waits for a net: where
 * that is stored nowhere else, it asks first.
 */
export function SigningOut({ accountId, onStay }: SigningOutProps): ReactElement | null {
  const navigate = useNavigate();
  const { mutateAsync: signOut } = useSignOut();
  const [asks, setAsks] = useState<'draft' | 'yes'>();
  const leave = async (): Promise<void> => {
    try {
      await signOut();
      await navigate(paths.board);
    } finally {
      onStay();
    }
  };
  const begin = async (): Promise<void> => {
    await storeWhatWaits();
    if (allWaiting(accountId).some(isUnsent)) setAsks('yes');
    else if (hasDraftInTab(accountId)) setAsks('draft');
    else await leave();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it was asked for
  useEffect(() => {
    void begin();
  }, []);
  return asks ? (
    <Suspense>
      <SignOutQuestion isYes={asks === 'yes'} onLeave={leave} onStay={onStay} />
    </Suspense>
  ) : null;
}
