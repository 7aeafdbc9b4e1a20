import { lazy, type ReactElement, Suspense } from 'react';
import { useSession } from '#web/api/session.ts';
import type { SeenPart } from './note-seen.tsx';

const NoteSeen = lazy(async () => ({ default: (await import('./note-seen.tsx')).NoteSeen }));

/** Where a list is of new ones alone, and the participant has seen all of it, they are new no more. */
export function SeenNews({
  publishedAfter,
  ...part
}: SeenPart & { publishedAfter: string | undefined }): ReactElement | null {
  const { account } = useSession();
  if (account?.role !== 'participant' || publishedAfter === undefined) return null;
  return (
    <Suspense>
      <NoteSeen key={publishedAfter} {...part} />
    </Suspense>
  );
}
