import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Activity } from '#shared/activities/activity.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { errorWords } from '#web/api/error-words.ts';
import { useActivities, useAddActivity, useRemoveActivity } from '#web/api/hours.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { ActionButton } from '#web/form/action-button.tsx';
import { activitiesText as t } from '#web/text/advisor-hours.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ActivityForm } from './activity-form.tsx';
import { ActivityRows } from './activity-rows.tsx';

interface Notice {
  text: string;
  isFault?: boolean;
  /** Just taken away: can be put back at once. */
  removed?: Activity;
}

/** What counts beside the placements: noted, changed, taken away and put back. */
export function Activities({ participantId }: { participantId: string }): ReactElement {
  const { data, error, refetch } = useActivities(participantId);
  const { mutateAsync: remove } = useRemoveActivity(participantId);
  const { mutateAsync: add } = useAddActivity(participantId);
  const [edited, setEdited] = useState<Activity | 'new'>();
  const [notice, setNotice] = useState<Notice>();
  const edit = (activity: Activity | 'new'): void => {
    setNotice(undefined);
    setEdited(activity);
  };
  const attempt = async (step: () => Promise<Notice>): Promise<void> => {
    try {
      setNotice(await step());
    } catch (problem) {
      setNotice({ text: errorWords(problem), isFault: true });
    }
  };
  const takeAway = (activity: Activity): Promise<void> =>
    attempt(async () => {
      await remove(activity);
      return { text: t.removed(activity.title), removed: activity };
    });
  const putBack = (activity: Activity): Promise<void> =>
    attempt(async () => {
      const { kind, title, hoursPerWeek, start, end } = activity;
      await add({ kind, title, hoursPerWeek, start, ...(end !== undefined && { end }) });
      return { text: t.back(title) };
    });
  return (
    <Stack gap={16}>
      <Heading level={2}>{t.title}</Heading>
      <Text subtle>{t.help}</Text>
      {notice && <NoticeBox notice={notice} onUndo={putBack} />}
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={2} height="3rem" />}
      {data?.length === 0 && edited === undefined && <Text>{t.none}</Text>}
      {data && data.length > 0 && (
        <ActivityRows activities={data} onChange={edit} onRemove={takeAway} />
      )}
      {edited === undefined ? (
        <div>
          <Button variant="secondary" onClick={() => edit('new')}>
            {t.add}
          </Button>
        </div>
      ) : (
        <Edited
          participantId={participantId}
          activity={edited}
          onSaved={({ title }) => {
            setEdited(undefined);
            setNotice({ text: t.saved(title) });
          }}
          onCancel={() => setEdited(undefined)}
        />
      )}
    </Stack>
  );
}

interface EditedProps {
  participantId: string;
  activity: Activity | 'new';
  onSaved: (activity: Activity) => void;
  onCancel: () => void;
}

function Edited({ activity, ...props }: EditedProps): ReactElement | null {
  const { account } = useSession();
  const stored = activity === 'new' ? undefined : activity;
  if (!account) return null;
  return (
    <Card>
      <Stack gap={16}>
        <Heading level={3}>{stored ? t.changeTitle(stored.title) : t.addTitle}</Heading>
        <ActivityForm key={stored?.id} accountId={account.id} activity={stored} {...props} />
      </Stack>
    </Card>
  );
}

/** What was just done takes the focus: the button that did it may be gone. */
function NoticeBox({
  notice,
  onUndo,
}: {
  notice: Notice;
  onUndo: (activity: Activity) => Promise<void>;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const { text, isFault = false, removed } = notice;
  useEffect(() => {
    if (text) box.current?.focus();
  }, [text]);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert variant={isFault ? 'error' : 'success'} role={isFault ? 'alert' : 'status'}>
        <Row gap={16}>
          <Text as="span">{text}</Text>
          {removed && (
            <ActionButton size="small" variant="secondary" action={() => onUndo(removed)}>
              {t.undo}
            </ActionButton>
          )}
        </Row>
      </Alert>
    </div>
  );
}
