import type { ReactElement } from 'react';
import type { PlacementForEmployer } from '#shared/placements/placement.ts';
import { usePlacement } from '#web/api/placements.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { TextLines } from '#web/form/text-lines.tsx';
import { employerTalkText as t } from '#web/text/employer-placement.ts';
import { placementText } from '#web/text/placement.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Text } from '#web/ui/text.tsx';
import { Pending } from '../pending.tsx';
import { NoTalk, openTalk } from './no-talk.tsx';
import { TalkForm } from './talk-form.tsx';
import type { TalkPageProps } from './talk-page-props.ts';

/** The two questions to the workplace. */
export function EmployersTalk(props: TalkPageProps): ReactElement {
  const { accountId, placementId, checkInId } = props;
  const { data: placement, error, refetch } = usePlacement<PlacementForEmployer>(placementId);
  if (!placement) return <Pending error={error} retry={refetch} />;
  const checkIn = openTalk(placement, checkInId);
  if (!checkIn) return <NoTalk {...props} />;
  const { person, title } = placement;
  return (
    <Page
      title={t.title}
      width="text"
      above={<BackLink to={paths.placement(placementId)}>{placementText.back}</BackLink>}
    >
      <Text>{t.about(person.displayName, title)}</Text>
      <TalkForm
        accountId={accountId}
        side="employer"
        placementId={placementId}
        checkIn={checkIn}
        texts={t.fields}
        save={t.save}
      >
        <TextLines name="works" />
        <TextLines name="next" />
        <Text size="small">{t.whoReads(person.displayName)}</Text>
      </TalkForm>
    </Page>
  );
}
