import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { HeldNote } from '#shared/notes/note-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { errorWords } from '#web/api/error-words.ts';
import { useHandleCorrection, useNotes, useReleaseNote } from '#web/api/notes.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { ActionButton } from '#web/form/action-button.tsx';
import { noteSubjectLabels, notesText as t } from '#web/text/advisor-notes.ts';
import { format } from '#web/text/format.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import { NoteForm } from './note-form.tsx';
import styles from './notes-tab.module.css';

/** Notes of a case, the newest first, and a new one. */
export function NotesTab({ participant: { id } }: { participant: Participant }): ReactElement {
  const { account } = useSession();
  const { data, error, refetch } = useNotes(id);
  const { mutateAsync: release } = useReleaseNote(id);
  const { mutateAsync: handle } = useHandleCorrection(id);
  const [done, setDone] = useState<{ text: string; isFault?: boolean }>();
  const [written, setWritten] = useState(0);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) notice.current?.focus();
  }, [done]);
  const act = async (action: Promise<unknown>, text: string): Promise<void> => {
    try {
      await action;
      setDone({ text });
    } catch (problem) {
      setDone({ text: errorWords(problem), isFault: true });
    }
  };
  return (
    <section aria-labelledby="notater" className={styles.notes}>
      <Heading level={2} id="notater">
        {t.title}
      </Heading>
      <Text subtle>{t.help}</Text>
      {done && (
        <div ref={notice} tabIndex={-1}>
          <Alert
            variant={done.isFault ? 'error' : 'success'}
            role={done.isFault ? 'alert' : 'status'}
          >
            {done.text}
          </Alert>
        </div>
      )}
      {account && (
        <NoteForm
          key={written}
          accountId={account.id}
          participantId={id}
          onSaved={() => {
            setWritten((n) => n + 1);
            setDone({ text: t.saved });
          }}
        />
      )}
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={3} height="6rem" />}
      {data?.length === 0 && <Text>{t.none}</Text>}
      {data && data.length > 0 && (
        <>
          <Text size="small" subtle>
            {t.found(data.length)}
          </Text>
          <Stack as="ul" gap={12}>
            {data.map((note) => (
              <Note
                key={note.id}
                note={note}
                onHandle={() => act(handle(note.id), t.handledNow)}
                {...(account?.role === 'leader' && {
                  onRelease: () => act(release(note.id), t.releasedNow),
                })}
              />
            ))}
          </Stack>
        </>
      )}
    </section>
  );
}

interface NoteProps {
  note: HeldNote;
  /** What the participant says is wrong waits no more. */
  onHandle: () => Promise<void>;
  /** Missing: it is for others to decide. */
  onRelease?: () => Promise<void>;
}

function Note({ note, onHandle, onRelease }: NoteProps): ReactElement {
  const { text, about, private: isPrivate, released, handled, by, at } = note;
  return (
    <Card as="li">
      <Stack gap={8}>
        <Row gap={12}>
          <Text size="small" subtle as="span">
            {t.by(by.displayName, at)}
          </Text>
          {isPrivate && !released && <Tag tone="warning">{t.private}</Tag>}
          {by.role === 'participant' && <Tag tone="accent">{t.fromParticipant}</Tag>}
        </Row>
        {about && (
          <Text>
            <b>{t.wrong(noteSubjectLabels[about])}</b>
          </Text>
        )}
        <Text className={styles.words}>{text}</Text>
        {handled && (
          <Text size="small" subtle>
            {t.handled(handled.by.displayName, handled.at)}
          </Text>
        )}
        {about && !handled && (
          <Row gap={12}>
            <ActionButton
              size="small"
              variant="secondary"
              aria-label={t.handleWhich(noteSubjectLabels[about])}
              action={onHandle}
            >
              {t.handle}
            </ActionButton>
            <Text size="small" subtle as="span">
              {t.handleHelp}
            </Text>
          </Row>
        )}
        {released && (
          <Text size="small" subtle>
            {t.released(released.by.displayName, released.at)}
          </Text>
        )}
        {isPrivate && !released && onRelease && (
          <Row gap={12}>
            <ActionButton
              size="small"
              variant="secondary"
              aria-label={t.releaseWhich(by.displayName, format.moment(at))}
              action={onRelease}
            >
              {t.release}
            </ActionButton>
            <Text size="small" subtle as="span">
              {t.releaseHelp}
            </Text>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
