import { osloDayOf } from '#server/oslo-day.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { OpeningStore } from './opening-store.ts';

interface Dependencies {
  store: OpeningStore;
  project: (opening: StoredOpening) => Promise<void>;
  onClosed: (id: string) => Promise<void>;
  now: () => Date;
}

const graceMs = 30 * 24 * 3600 * 1000;

/** Closes published openings whose deadline is more than 30 days past. */
export async function closeExpired({ store, project, onClosed, now }: Dependencies): Promise<void> {
  const before = osloDayOf(new Date(now().getTime() - graceMs));
  for (const opening of await store.publishedWithDeadlineBefore(before)) {
    const closed = await store.change(opening.id, opening.version, {
      status: 'closed',
      updatedAt: now().toISOString(),
    });
    if (!closed) continue;
    await project(closed);
    await onClosed(closed.id);
  }
}
