import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useCloseOpening, useCopyOpening, usePublishOpening } from '#web/api/own-openings.ts';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { employerText as t } from '#web/text/employer.ts';
import { Button } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import type { FormLinkState } from './link-states.ts';
import type { NoticeContent } from './notice.tsx';
import styles from './opening-actions.module.css';

interface OpeningActionsProps {
  opening: OpeningCard;
  onDone: (notice: NoticeContent | undefined) => void;
  /** Asks before it deletes. */
  onDelete: () => void;
}

/** What can be done with one opening, by its status. */
export function OpeningActions({ opening, onDone, onDelete }: OpeningActionsProps): ReactElement {
  const { id, title, status } = opening;
  const navigate = useNavigate();
  const publishing = usePublishOpening();
  const closing = useCloseOpening();
  const copying = useCopyOpening();

  const attempt = async (step: () => Promise<NoticeContent | undefined>): Promise<void> => {
    try {
      onDone(await step());
    } catch (error) {
      onDone({ text: errorWords(error), isFault: true });
    }
  };
  const publish = async (): Promise<NoticeContent | undefined> => {
    try {
      await publishing.mutateAsync(id);
      return { text: t.published(title) };
    } catch (error) {
      if (!(error instanceof ApiError) || error.fields.length === 0) throw error;
      const state: FormLinkState = { faults: error.fields };
      await navigate(paths.editOpening(id), { state });
      return undefined;
    }
  };
  const close = async (): Promise<NoticeContent> => {
    await closing.mutateAsync(id);
    return { text: t.closed(title), closedId: id };
  };
  const copy = async (): Promise<undefined> => {
    const draft = await copying.mutateAsync(id);
    await navigate(paths.editOpening(draft.id));
  };

  const action = (label: string, step: () => Promise<NoticeContent | undefined>): ReactElement => (
    <ActionButton
      // A button that comes in another's place is another one, also for the guard.
      key={label}
      size="small"
      variant="tertiary"
      aria-label={t.which(label, title)}
      action={() => attempt(step)}
    >
      {label}
    </ActionButton>
  );
  return (
    <Row gap={4} className={styles.actions}>
      {status === 'published' && action(t.close, close)}
      {status === 'draft' && action(t.publish, publish)}
      {status === 'closed' && action(t.publishAgain, publish)}
      {action(t.copy, copy)}
      {status === 'draft' && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t.which(t.remove, title)}
          onClick={onDelete}
        >
          {t.remove}
        </Button>
      )}
    </Row>
  );
}
