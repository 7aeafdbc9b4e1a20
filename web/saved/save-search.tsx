import { lazy, type ReactElement, Suspense } from 'react';
import { useSession } from '#web/api/session.ts';
import { addressOf, type SaveSearchProps } from './search-address.ts';

const SaveSearchButton = lazy(async () => ({
  default: (await import('./save-search-button.tsx')).SaveSearchButton,
}));

/** Keeps what is looked for, for the participant signed in; where nothing is, there is nothing to keep. */
export function SaveSearch({ search, words }: SaveSearchProps): ReactElement | null {
  const { account } = useSession();
  if (account?.role !== 'participant' || words.length === 0) return null;
  return (
    <Suspense>
      <SaveSearchButton key={addressOf(search)} search={search} words={words} />
    </Suspense>
  );
}
