import { lazy, type ReactElement, Suspense } from 'react';
import { useSession } from '#web/api/session.ts';
import styles from './save-opening.module.css';

// Only participants save: the board is there without it.
const SaveButton = lazy(async () => ({
  default: (await import('./save-button.tsx')).SaveButton,
}));

/** One tap puts an opening aside, for the participant signed in. */
export function SaveOpening({
  opening,
}: {
  opening: { id: string; title: string };
}): ReactElement | null {
  const { account } = useSession();
  if (account?.role !== 'participant') return null;
  return (
    <div className={styles.place} data-screen-only>
      <Suspense>
        <SaveButton {...opening} />
      </Suspense>
    </div>
  );
}
