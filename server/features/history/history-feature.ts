import type { Feature } from '#server/feature.ts';
import type { NotesFeature } from '#server/features/notes/notes-feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { OutcomesFeature } from '#server/features/outcomes/outcomes-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { ReferralsFeature } from '#server/features/referrals/referrals-feature.ts';
import { serve } from '#server/http/serve.ts';
import { getHistory, type HistoryEvent } from '#shared/history/history-endpoints.ts';
import { historyOf } from './history-rules.ts';

interface Others {
  openings: Pick<OpeningsFeature, 'places'>;
  participants: Pick<ParticipantsFeature, 'read' | 'changesOf'>;
  referrals: Pick<ReferralsFeature, 'held'>;
  placements: Pick<PlacementsFeature, 'ofParticipant'>;
  outcomes: Pick<OutcomesFeature, 'held'>;
  notes: Pick<NotesFeature, 'readBy'>;
}

/** What happened in a case, told from what the documents hold. */
export function createHistoryFeature({
  openings,
  participants,
  referrals,
  placements,
  outcomes,
  notes,
}: Others): Feature {
  /** A referral holds which opening it is of, and not what that is called. */
  async function titled(events: readonly HistoryEvent[]): Promise<HistoryEvent[]> {
    const idOf = ({ kind, params }: HistoryEvent): string =>
      kind === 'referral' ? String(params.openingId) : '';
    const found = await openings.places.openings([...new Set(events.map(idOf).filter(Boolean))]);
    return events.map((event) => {
      const title = found.get(idOf(event))?.opening.title;
      return title ? { ...event, params: { ...event.params, title } } : event;
    });
  }

  return {
    routes: [
      serve(getHistory, async ({ account, params: { id }, query: { kind, page, pageSize } }) => {
        const record = await participants.read(account, id);
        const [changes, held, placed, became, noted] = await Promise.all([
          participants.changesOf(id),
          referrals.held.all(id),
          placements.ofParticipant(id),
          outcomes.held(id),
          notes.readBy(account, id),
        ]);
        const all = historyOf({
          record,
          changes,
          referrals: held.referrals,
          placements: placed,
          outcomes: became,
          notes: noted,
        }).filter((event) => !kind || kind.includes(event.kind));
        const items = await titled(all.slice((page - 1) * pageSize, page * pageSize));
        return { items, total: all.length, page, pageSize };
      }),
    ],
  };
}
