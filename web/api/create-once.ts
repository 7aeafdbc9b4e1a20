import type { Shelf } from './account-storage.ts';
import { isUnanswered } from './call.ts';

/** What was sent, and not answered. */
export interface Pending {
  key: string;
  body: unknown;
}

export interface Made<R> {
  made: R;
  /** False when an earlier attempt had made it, of another body. */
  isAsSent: boolean;
}

/**
 * Makes one thing and not two, whatever becomes of the reply: until there is an answer, each new
 * attempt of this name sends the first one's body again under its `Idempotency-Key`, also after a
 * reload. A refusal has made nothing, and the next attempt begins anew.
 */
export async function createOnce<B, R>(
  shelf: Shelf,
  name: string,
  body: B,
  send: (body: B, key: string) => Promise<R>,
): Promise<Made<R>> {
  const slot = slotOf(name);
  const pending = shelf.read<Pending>(slot) ?? { key: crypto.randomUUID(), body };
  shelf.write(slot, pending);
  const isAsSent = JSON.stringify(pending.body) === JSON.stringify(body);
  try {
    const made = await send(pending.body as B, pending.key);
    shelf.drop(slot);
    return { made, isAsSent };
  } catch (error) {
    if (isUnanswered(error)) throw error;
    shelf.drop(slot);
    if (isAsSent) throw error;
    // What was sent first is refused, so nothing was made of it; what is meant now may do.
    return await createOnce(shelf, name, body, send);
  }
}

/** Of an attempt that got no answer: from now on somebody else goes on with it. */
export function takePending(shelf: Shelf, name: string): Pending | undefined {
  const pending = shelf.read<Pending>(slotOf(name));
  shelf.drop(slotOf(name));
  return pending;
}

function slotOf(name: string): string {
  return `making/${name}`;
}
