import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Loading } from '#web/advisor/loading.tsx';
import { useParticipantMatches } from '#web/api/participant-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { ConversationSheet } from '#web/match/conversation-sheet.tsx';
import { conversationSheetText as t } from '#web/text/conversation-sheet.ts';
import { BackLink } from '#web/ui/back-link.tsx';

/** Enough that ten of them differ, and no more. */
const pageSize = 50;

/** A participant's best ten on paper, in the participant's own words. */
export function SheetScreen(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useParticipantMatches(id, { pageSize }, true);
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.participant(id)}>{t.back}</BackLink>}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={5} height="8rem" />}
      {data && <ConversationSheet {...data} />}
    </Page>
  );
}
