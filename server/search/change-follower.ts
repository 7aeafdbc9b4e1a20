import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ProjectionSources, Revised, StoredParticipant } from './projection.ts';
import { withClockSkew } from './rebuild-index.ts';

interface Dependencies {
  sources: Pick<ProjectionSources, 'openings' | 'participants' | 'labourNeed'>;
  onOpenings: (openings: readonly StoredOpening[]) => Promise<void>;
  onParticipants: (participants: readonly Participant[]) => void;
  onLabourNeed: () => Promise<void>;
  now: () => Date;
}

/**
 * Finds what other server processes have written: everything changed since the look before, with an
 * overlap for clocks that differ. What was seen in the same revision is not handed on again.
 * @returns a function that looks once.
 */
export function createChangeFollower({
  sources: { openings, participants, labourNeed },
  onOpenings,
  onParticipants,
  onLabourNeed,
  now,
}: Dependencies): () => Promise<void> {
  let since = withClockSkew(now());
  let labourNeedStamp: string | undefined;
  const unseenOpenings = createUnseen<StoredOpening>();
  const unseenParticipants = createUnseen<StoredParticipant>();

  return async () => {
    const startedAt = now();
    await eachUnseen(openings.changedSince(since), unseenOpenings, onOpenings);
    await eachUnseen(participants.changedSince(since), unseenParticipants, onParticipants);
    const stamp = await labourNeed.stamp();
    if (stamp !== labourNeedStamp) await onLabourNeed();
    labourNeedStamp = stamp;
    since = withClockSkew(startedAt);
  };
}

interface Unseen<T> {
  of(batch: readonly T[]): T[];
  /** A look is over: what it did not meet need not be remembered. */
  endLook(): void;
}

function createUnseen<T extends Revised>(): Unseen<T> {
  let previous = new Map<string, number>();
  let current = new Map<string, number>();
  return {
    of(batch) {
      for (const { id, revision } of batch) current.set(id, revision);
      return batch.filter(({ id, revision }) => previous.get(id) !== revision);
    },
    endLook() {
      previous = current;
      current = new Map();
    },
  };
}

async function eachUnseen<T>(
  batches: AsyncIterable<readonly T[]>,
  unseen: Unseen<T>,
  use: (batch: readonly T[]) => Promise<void> | void,
): Promise<void> {
  for await (const batch of batches) {
    const fresh = unseen.of(batch);
    if (fresh.length > 0) await use(fresh);
  }
  unseen.endLook();
}
