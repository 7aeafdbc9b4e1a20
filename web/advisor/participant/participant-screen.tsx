import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { useParams } from 'react-router';
import type { Participant } from '#shared/participants/participant.ts';
import { useAddress } from '#web/address/use-address.ts';
import { JustDone } from '#web/advisor/just-done.tsx';
import { participantDrafts } from '#web/advisor/participant-form/participant-subject.ts';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import { ToParticipants } from '#web/advisor/to-participants.tsx';
import { useParticipant } from '#web/api/participants.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useNews } from '#web/app/use-news.ts';
import { participantText as t } from '#web/text/advisor.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Link } from '#web/ui/link.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { MatchesTab } from './matches-tab.tsx';
import { type ParticipantTab, participantAddress } from './participant-address.ts';
import { PersonTabs } from './person-tabs.tsx';

type Tab = ComponentType<{ participant: Participant }>;

/** What most come for is there at once; the others come when somebody goes there. */
const tabs: Record<ParticipantTab, Tab> = {
  placements: lazy(async () => ({
    default: (await import('#web/advisor/case/placements-tab.tsx')).PlacementsTab,
  })),
  hours: lazy(async () => ({
    default: (await import('#web/advisor/hours/hours-tab.tsx')).HoursTab,
  })),
  history: lazy(async () => ({
    default: (await import('#web/advisor/history/history-tab.tsx')).HistoryTab,
  })),
  notes: lazy(async () => ({
    default: (await import('#web/advisor/notes/notes-tab.tsx')).NotesTab,
  })),
};

/** A participant, tab by tab. */
export function ParticipantScreen(): ReactElement {
  const { id = '' } = useParams();
  const { state } = useAddress(participantAddress);
  const { data: participant, error, refetch } = useParticipant(id);
  const above = <ToParticipants />;
  if (!participant) {
    return <PendingPage loading={t.loading} error={error} retry={refetch} above={above} />;
  }
  const Shown = state.tab ? tabs[state.tab] : MatchesTab;
  return (
    <Page key={id} title={participant.displayName} inTab={t.inTab} above={above}>
      <SavingNotice participant={participant} />
      <JustDone />
      <PersonTabs id={id} current={state.tab} />
      <Suspense fallback={<SkeletonList count={3} height="9rem" />}>
        <Shown participant={participant} />
      </Suspense>
    </Page>
  );
}

/** Whether the form one comes from is stored. */
function SavingNotice({ participant }: { participant: Participant }): ReactElement | null {
  const { id, displayName } = participant;
  const { account } = useSession();
  const news = useNews<{ isSaved?: boolean; isNew?: boolean }>();
  if (!account) return null;
  if (participantDrafts(account.id).read(id) === undefined) {
    return news?.isSaved ? (
      <Alert variant="success" role="status">
        {t.saved}{' '}
        {news.isNew && (
          <Link
            to={paths.accounts}
            state={{ invite: { role: 'participant', participantId: id, displayName } }}
          >
            {t.giveAccountTo(displayName)}
          </Link>
        )}
      </Alert>
    ) : null;
  }
  return (
    <Alert variant="warning">
      {t.unsaved} <Link to={paths.editParticipant(id)}>{t.continueEditing}</Link>
    </Alert>
  );
}
