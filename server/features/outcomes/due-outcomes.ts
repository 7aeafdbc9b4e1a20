import type { ParticipantInShort } from '#server/features/participants/participant-store.ts';
import type { PlacementInShort } from '#server/features/placements/placement-in-short.ts';
import { type Found, type OwnFirst, ownFirst } from '#server/own-first-rules.ts';
import { monthsAfter } from '#shared/calendar-months.ts';
import type { DueOutcome } from '#shared/outcomes/outcome.ts';
import { outcomeAfters, outcomeMonths } from '#shared/outcomes/outcome-codes.ts';
import { lastEndAsked } from './outcome-rules.ts';
import type { OutcomeStore } from './outcome-store.ts';

type Point = Pick<DueOutcome, 'after' | 'months'>;

/** What nobody has recorded yet and is due, or will be in two weeks. */
export interface DuePoint extends Point {
  participantId: string;
  placementId?: string;
  dueOn: string;
}

/** All that an account sees. */
export interface SeenByAccount {
  municipality: string;
  people: readonly Pick<ParticipantInShort, 'id' | 'programme'>[];
  placements: readonly Pick<PlacementInShort, 'id' | 'participantId' | 'end'>[];
}

/** Earliest first, own participants' before all. */
export async function dueOutcomes(
  store: Pick<OutcomeStore, 'recordedAt'>,
  { municipality, people, placements }: SeenByAccount,
  today: string,
  asked: OwnFirst,
): Promise<Found<DuePoint>> {
  const ended = {
    placement: placements.flatMap(({ id, participantId, end }) =>
      end ? [{ id, participantId, placementId: id, on: end.on }] : [],
    ),
    programme: people.flatMap(({ id, programme }) =>
      programme?.end ? [{ id, participantId: id, on: programme.end }] : [],
    ),
  };
  // Of each point as many as would be shown if there were no other.
  const most = asked.limit === 0 ? 0 : asked.skip + asked.limit;

  async function dueAt({ after, months }: Point): Promise<Found<DuePoint>> {
    const last = lastEndAsked(months, today);
    const over = (ended[after] as Ended[]).filter(({ on }) => on <= last);
    const recorded =
      over.length === 0 ? [] : await store.recordedAt(municipality, { after, months });
    const known = new Set(recorded);
    const due = known.size === 0 ? over : over.filter(({ id }) => !known.has(id));
    const { items, total } = ownFirst(due, ({ on }) => on, { ...asked, skip: 0, limit: most });
    const pointOf = ({ participantId, placementId, on }: Ended): DuePoint => ({
      participantId,
      after,
      months,
      ...(placementId !== undefined && { placementId }),
      dueOn: monthsAfter(on, months),
    });
    return { items: items.map(pointOf), total };
  }

  const points = outcomeAfters.flatMap((after) =>
    outcomeMonths.map((months) => ({ after, months })),
  );
  const found = await Promise.all(points.map(dueAt));
  const items = found.flatMap((each) => each.items);
  return {
    items: ownFirst(items, ({ dueOn }) => dueOn, asked).items,
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}

/** Something that is over. */
interface Ended {
  id: string;
  participantId: string;
  placementId?: string;
  on: string;
}
