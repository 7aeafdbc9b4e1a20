import { type ReactElement, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTabShelf } from '#web/api/session.ts';
import { paths } from '#web/app/paths.ts';
import { participantText as t } from '#web/text/advisor.ts';
import { BackLink } from '#web/ui/back-link.tsx';

const slot = 'participant-list';

/** Remembers which list stands in the address; the name that filters it never does. */
export function useRememberedList(): void {
  const shelf = useTabShelf();
  const { search } = useLocation();
  useEffect(() => shelf.write(slot, search), [shelf, search]);
}

/** Back to the participants, with the filters that one came with. */
export function ToParticipants(): ReactElement {
  const search = useTabShelf().read<string>(slot) ?? '';
  return <BackLink to={paths.participants + search}>{t.back}</BackLink>;
}
