import type { z } from 'zod';
import type { MatchingTables } from '#server/matching/matching-tables.ts';
import { whyOpeningIsUnrankable, whyParticipantIsUnrankable } from '#server/matching/unrankable.ts';
import { type StoredOpening, storedOpening } from '#shared/openings/opening.ts';
import { type Participant, participant } from '#shared/participants/participant.ts';
import type { ProjectionLog, ProjectionMetrics } from './projection.ts';

export type DocumentKind = 'opening' | 'participant';

/**
 * Reads what is stored, for search and ranking. What cannot be read (a retired municipality, an unknown
 * occupation, a field of another shape) is set aside: counted, logged once a state, and left out
 * until it can be read.
 */
export interface DocumentReader {
  /** With the fields that older documents lack; one that cannot be read counts as not published. */
  opening(stored: StoredOpening): StoredOpening;
  participant(stored: Participant): Participant | undefined;
  /** They are gone. */
  forget(kind: DocumentKind, ids: readonly string[]): void;
  /** Ids that are set aside; of many the ones that were looked at longest ago come first. */
  aside(kind: DocumentKind): readonly string[];
}

interface Dependencies {
  tables: Pick<MatchingTables, 'municipalities' | 'occupations'>;
  metrics: Pick<ProjectionMetrics, 'unreadable'>;
  log: Pick<ProjectionLog, 'error'>;
}

export function createDocumentReader({ tables, metrics, log }: Dependencies): DocumentReader {
  const aside = { opening: new Map<string, number>(), participant: new Map<string, number>() };

  function setAside(kind: DocumentKind, id: string, state: number, reason: string): void {
    const isNews = aside[kind].get(id) !== state;
    aside[kind].delete(id);
    aside[kind].set(id, state);
    metrics.unreadable(kind, aside[kind].size);
    // Of a participant nothing is said but that there is one.
    const details = kind === 'opening' ? { kind, id, revision: state, reason } : { kind };
    if (isNews) log.error(details, 'a document cannot be read and is set aside');
  }

  function forget(kind: DocumentKind, ids: readonly string[]): void {
    const before = aside[kind].size;
    for (const id of ids) aside[kind].delete(id);
    if (aside[kind].size !== before) metrics.unreadable(kind, aside[kind].size);
  }

  return {
    opening(stored) {
      const read = storedOpening.safeParse(stored);
      const fault = read.success
        ? whyOpeningIsUnrankable(read.data, tables)
        : faultyField(read.error);
      if (stored.status === 'published' && fault !== undefined) {
        setAside('opening', stored.id, stored.revision, fault);
        return { ...stored, status: 'closed' };
      }
      forget('opening', [stored.id]);
      return read.data ?? stored;
    },
    participant(stored) {
      const read = participant.safeParse(stored);
      const fault = read.success
        ? whyParticipantIsUnrankable(read.data, tables)
        : faultyField(read.error);
      if (read.success && fault === undefined) {
        forget('participant', [stored.id]);
        return read.data;
      }
      setAside('participant', stored.id, stored.version, fault ?? '');
      return undefined;
    },
    forget,
    aside: (kind) => [...aside[kind].keys()],
  };
}

function faultyField({ issues }: z.ZodError): string {
  return `wrong ${issues[0]?.path.join('.')}`;
}
