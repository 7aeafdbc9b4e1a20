import { type ReactElement, useEffect, useRef } from 'react';
import { errorWords } from '#web/api/error-words.ts';
import { usePublishOpening } from '#web/api/own-openings.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { employerText as t } from '#web/text/employer.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './notice.module.css';

export interface NoticeContent {
  text: string;
  /** Something went wrong. */
  isFault?: boolean;
  /** Just closed: can be published again at once. */
  closedId?: string;
}

interface NoticeProps {
  content: NoticeContent | undefined;
  onDone: (notice: NoticeContent | undefined) => void;
}

/** What was just done, with a way to undo it. Takes the focus: the button that did it may be gone. */
export function Notice({ content, onDone }: NoticeProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const publishing = usePublishOpening();
  useEffect(() => {
    if (content) box.current?.focus();
  }, [content]);
  if (!content) return null;
  const { text, isFault = false, closedId } = content;
  const undo = async (id: string): Promise<void> => {
    try {
      const { title } = await publishing.mutateAsync(id);
      onDone({ text: t.published(title) });
    } catch (error) {
      onDone({ text: errorWords(error), isFault: true });
    }
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.notice}>
      <Alert variant={isFault ? 'error' : 'success'} role={isFault ? 'alert' : 'status'}>
        <Row gap={16}>
          <Text as="span">{text}</Text>
          {closedId && (
            <ActionButton size="small" variant="secondary" action={() => undo(closedId)}>
              {t.undo}
            </ActionButton>
          )}
        </Row>
      </Alert>
    </div>
  );
}
