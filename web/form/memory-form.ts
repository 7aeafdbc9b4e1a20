import { vi } from 'vitest';
import { ApiError } from '#web/api/call.ts';
import type { Parts } from './changes.ts';
import type { Draft } from './draft-store.ts';
import { FormKeeper } from './form-keeper.ts';

interface Values {
  title: string;
  places: string;
}
interface Thing extends Values {
  id: string;
  version: number;
  isOut?: boolean;
}

const parts: Parts<Values> = { units: ['title', 'places'], contentOf: (values) => ({ ...values }) };
const blank: Values = { title: '', places: '1' };
const pauseMs = 2000;

/** For tests: a form over a server in memory, with the browser's drafts in hand. */
export function aForm(
  stored?: Thing,
  drafts = new Map<string | undefined, Draft<Values, Thing>>(),
) {
  const draft = drafts.get(stored?.id);
  let values: Values = draft?.values ?? (stored ? valuesOf(stored) : blank);
  let onServer = stored;
  /** Before the server does what it is asked, and before its reply goes out. */
  let first: (() => Promise<void>) | undefined;
  let then: (() => Promise<void>) | undefined;
  const sent: object[] = [];

  async function write(given: object, version: number | undefined): Promise<Thing> {
    sent.push(given);
    await first?.();
    if (onServer && version !== onServer.version) {
      throw new ApiError(409, { code: 'conflict', current: onServer });
    }
    const before = onServer ?? { ...blank, id: 'one', version: 0 };
    // As the server does: runs of blanks are one, and a phone has one form.
    onServer = { ...before, ...tidy(given), version: before.version + 1 };
    await then?.();
    return onServer;
  }
  const keeper = new FormKeeper<Values, Thing>({
    parts,
    valuesOf,
    values: () => values,
    setValues: (next) => {
      values = next;
    },
    stored: draft?.stored ?? stored,
    blank,
    savesItself: ({ title }, thing) => title !== '' && !thing?.isOut,
    drafts: {
      read: (id) => drafts.get(id),
      write: (id, next) => drafts.set(id, structuredClone(next)),
      drop: (id) => drafts.delete(id),
      isBrief: () => true,
    },
    create: async (content) => ({ made: await write(content, undefined), isAsSent: true }),
    change: (thing, patch) => write(patch, thing.version),
  });
  return {
    keeper,
    drafts,
    sent,
    type(change: Partial<Values>) {
      values = { ...values, ...change };
      keeper.changed();
    },
    /** Someone else stores this. */
    storeElsewhere(change: Partial<Values>) {
      if (onServer) onServer = { ...onServer, ...change, version: onServer.version + 1 };
    },
    /** What happens to the next requests, before and after the server has done them. */
    meet(next: { before?: () => Promise<void>; after?: () => Promise<void> }) {
      first = next.before;
      then = next.after;
    },
    values: () => values,
    onServer: () => onServer,
    status: () => keeper.keeping().status,
    pause: () => vi.advanceTimersByTimeAsync(pauseMs),
  };
}

function valuesOf({ title, places }: Thing): Values {
  return { title, places };
}

function tidy(given: object): object {
  const tidied = Object.entries(given).map(([key, value]) => [
    key,
    String(value).replace(/\s+/g, ' ').replaceAll('-', ''),
  ]);
  return Object.fromEntries(tidied);
}

export const aThing: Thing = { id: 'one', version: 4, title: 'Kokk', places: '1' };
