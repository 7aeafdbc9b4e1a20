import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import { paths } from '#web/app/paths.ts';
import { timelineText as t } from '#web/text/placement.ts';
import { dayWords } from '#web/text/plain-words.ts';
import { Link } from '#web/ui/link.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import styles from './placement.module.css';
import type { TimelineEntry } from './timeline-entries.ts';

interface TimelineProps {
  placementId: string;
  entries: readonly TimelineEntry[];
  /** What the reader does in a talk; undefined where it is over. */
  write?: { first: string; again: string } | undefined;
}

/** What has been and what is to come, day by day. */
export function Timeline({ placementId, entries, write }: TimelineProps): ReactElement {
  if (entries.length === 0) return <Text>{t.none}</Text>;
  const next = entries.find(({ is, checkInId }) => is !== 'done' && checkInId !== undefined);
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <li key={entry.key} data-is={entry.is}>
          <span className={styles.dot} aria-hidden>
            {entry.is === 'done' && <CheckmarkIcon />}
          </span>
          <div>
            <Row gap={8}>
              <Text as="span">
                <b>{entry.title}</b>
              </Text>
              {entry.is === 'due' && <Tag tone="warning">{t.due}</Tag>}
              {entry.is === 'done' && <HiddenText>({t.done})</HiddenText>}
            </Row>
            <Text size="small" subtle>
              {dayWords(entry.day)}
            </Text>
            {entry.lines.map((line) => (
              <Text key={line} size="small" className={styles.words}>
                {line}
              </Text>
            ))}
            {write && entry.checkInId !== undefined && mayWrite(entry, next) && (
              <Link to={paths.checkIn(placementId, entry.checkInId)}>
                {entry.isWritten ? write.again : write.first}
                <HiddenText> {entry.title}</HiddenText>
              </Link>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Of what is to come only the next one: nobody writes in a talk of next year. */
function mayWrite(entry: TimelineEntry, next: TimelineEntry | undefined): boolean {
  return entry.is !== 'later' || entry === next || entry.isWritten === true;
}
