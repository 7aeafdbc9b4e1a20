import type { Feature } from '#server/feature.ts';
import type { NotesFeature } from '#server/features/notes/notes-feature.ts';
import type { OutcomesFeature } from '#server/features/outcomes/outcomes-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { ReferralsFeature } from '#server/features/referrals/referrals-feature.ts';
import { serve } from '#server/http/serve.ts';
import { getHistory } from '#shared/history/history-endpoints.ts';
import { historyOf } from './history-rules.ts';

interface Others {
  participants: Pick<ParticipantsFeature, 'read' | 'changesOf'>;
  referrals: Pick<ReferralsFeature, 'held'>;
  placements: Pick<PlacementsFeature, 'ofParticipant'>;
  outcomes: Pick<OutcomesFeature, 'held'>;
  notes: Pick<NotesFeature, 'readBy'>;
}

/** What happened in a case, told from what the documents hold. */
export function createHistoryFeature({
  participants,
  referrals,
  placements,
  outcomes,
  notes,
}: Others): Feature {
  return {
    routes: [
      serve(getHistory, async ({ account, params: { id }, query: { page, pageSize } }) => {
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
        });
        const items = all.slice((page - 1) * pageSize, page * pageSize);
        return { items, total: all.length, page, pageSize };
      }),
    ],
  };
}
