import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ParticipantValues } from './participant-values.ts';

/** A stored participant as the form shows it. */
export interface ParticipantBase {
  id: string;
  version: number;
  values: ParticipantValues;
}

/** What is typed and not saved. */
export interface ParticipantDraft {
  values: ParticipantValues;
  /** What it was typed over; missing for a new participant. */
  base: ParticipantBase | undefined;
}

export interface ParticipantDrafts {
  read: (id: string | undefined) => ParticipantDraft | undefined;
  keep: (id: string | undefined, draft: ParticipantDraft) => void;
  drop: (id: string | undefined) => void;
}

const name = 'participant-draft';

/**
 * Drafts live with the query data, in memory only: a person's data never lies in the browser's
 * store, and what somebody has typed goes when they sign out. One may leave the form and come back.
 */
export function useParticipantDrafts(): ParticipantDrafts {
  const queries = useQueryClient();
  return useMemo(
    () => ({
      read: (id) => queries.getQueryData<ParticipantDraft>(keyOf(id)),
      keep: (id, draft) => {
        warnBeforeClosing(queries);
        queries.setQueryDefaults([name], { gcTime: Number.POSITIVE_INFINITY });
        queries.setQueryData(keyOf(id), draft);
      },
      drop: (id) => queries.removeQueries({ queryKey: keyOf(id), exact: true }),
    }),
    [queries],
  );
}

function keyOf(id: string | undefined): readonly string[] {
  return [name, id ?? 'new'];
}

const guarded = new WeakSet<QueryClient>();

/** While there is a draft, on whatever page, the browser asks before it closes or reloads. */
function warnBeforeClosing(queries: QueryClient): void {
  if (guarded.has(queries)) return;
  guarded.add(queries);
  window.addEventListener('beforeunload', (event) => {
    const drafts = queries.getQueriesData({ queryKey: [name] });
    if (drafts.some(([, draft]) => draft !== undefined)) event.preventDefault();
  });
}
