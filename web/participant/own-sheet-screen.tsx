import type { ReactElement } from 'react';
import { useOwnMatches } from '#web/api/own-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { ConversationSheet } from '#web/match/conversation-sheet.tsx';
import { conversationSheetText as t } from '#web/text/conversation-sheet.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { HiddenText } from '#web/ui/text.tsx';

/** The participant's best ten on paper. */
export function OwnSheetScreen(): ReactElement {
  const { data, error, refetch } = useOwnMatches({});
  const [first] = data?.pages ?? [];
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.ownMatches}>{t.back}</BackLink>}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!first && !error && (
        <>
          <HiddenText>{t.loading}</HiddenText>
          <SkeletonList count={5} height="8rem" />
        </>
      )}
      {first && <ConversationSheet {...first} />}
    </Page>
  );
}
