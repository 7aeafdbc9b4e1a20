import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { caseText as t } from '#web/text/advisor-case.ts';
import { LinkRow } from '#web/ui/link-row.tsx';
import { type ParticipantTab, participantTab, participantTabs } from './participant-address.ts';

/** What of a person can be looked at; each is an address of its own. */
export function PersonTabs({
  id,
  current,
}: {
  id: string;
  current: ParticipantTab | undefined;
}): ReactElement {
  return (
    <nav aria-label={t.tabs} data-screen-only>
      <LinkRow>
        {[undefined, ...participantTabs].map((tab) => (
          <li key={tab ?? 'matches'}>
            <Link
              to={participantTab(id, tab)}
              {...(tab === current && { 'aria-current': 'page' as const })}
            >
              {t.tab[tab ?? 'matches']}
            </Link>
          </li>
        ))}
      </LinkRow>
    </nav>
  );
}
