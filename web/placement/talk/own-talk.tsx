import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { OwnPlacement } from '#shared/placements/placement.ts';
import { usePlacement } from '#web/api/placements.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { TextLines } from '#web/form/text-lines.tsx';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { ownTalkText as t } from '#web/text/own-placement.ts';
import { placementText } from '#web/text/placement.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Text } from '#web/ui/text.tsx';
import { Pending } from '../pending.tsx';
import { MoodField } from './mood-field.tsx';
import type { MoodLinkState } from './mood-link-state.ts';
import { NoTalk, openTalk } from './no-talk.tsx';
import { TalkForm } from './talk-form.tsx';
import type { TalkPageProps } from './talk-page-props.ts';

/** `shared/placements`: of what somebody writes. */
const texts = { ...t.fields, text: { ...t.fields.text, letters: 1000 } };

/** "Hvordan går det?": three faces, and words for who wants to write some. */
export function OwnTalk(props: TalkPageProps): ReactElement {
  const { accountId, placementId, checkInId } = props;
  const { data: placement, error, refetch } = usePlacement<OwnPlacement>(placementId);
  const state = useLocation().state as MoodLinkState | null;
  if (!placement) return <Pending error={error} retry={refetch} width="participant" />;
  const checkIn = openTalk(placement, checkInId);
  if (!checkIn) return <NoTalk {...props} />;
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.placement(placementId)}>{placementText.back}</BackLink>}
    >
      <Text size="large">
        <strong lang={ownWordsLanguage}>{placement.title}</strong>
      </Text>
      <TalkForm
        accountId={accountId}
        side="participant"
        placementId={placementId}
        checkIn={checkIn}
        {...(state?.mood && { chosen: { mood: state.mood } })}
        texts={texts}
        save={t.save}
      >
        <MoodField />
        <TextLines name="text" />
        <Text>{t.whoReads}</Text>
      </TalkForm>
    </Page>
  );
}
