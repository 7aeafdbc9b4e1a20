import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { osloDayOf } from '#server/oslo-day.ts';
import { type Prepared, type PreparedParts, prepareWhole } from '#server/prepared.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { LanguageCode } from '#shared/site-languages.ts';

/** What a reply is made from, besides the openings that this process holds. */
interface Asked {
  account?: Account | undefined;
  query: object;
  language: LanguageCode;
}

/**
 * One kind of reply.
 * @param besides whatever else the reply is made from
 */
type KeepReply<T extends object> = (
  asked: Asked,
  make: () => Promise<PreparedParts<T>>,
  besides?: unknown,
) => Promise<Prepared<T>>;

/** @param parts of the reply that come prepared. */
export type KeepReplies = <T extends object>(
  schema: z.ZodType<T>,
  parts: readonly z.ZodType[],
) => KeepReply<T>;

interface Dependencies {
  /** While this is the same, so is what replies are made of; undefined: nobody knows. */
  changes: () => number | undefined;
  readerOf: (caller: Account | undefined) => string;
  now: () => Date;
}

/** Bytes of JSON: some thousand pages of search. */
const mostBytes = 32_000_000;

/**
 * Keeps whole replies as they are sent. What is asked for again on the same day, by whoever sees the
 * same, is answered with the same bytes until an opening or the labour need changes, which forgets them
 * all. What else a reply is made from is part of the question, of which no more than a hash is kept. What
 * is near somebody's home is not kept.
 */
export function createKeepReplies({ changes, readerOf, now }: Dependencies): KeepReplies {
  let asOf: number | undefined;
  let kinds = 0;
  const replies = new LRUCache<string, Prepared<object>>({
    maxSize: mostBytes,
    // Compressed it is a quarter of what it is; both kinds may be kept.
    sizeCalculation: ({ json }, key) => key.length + Math.ceil(json.length * 1.5),
  });

  /** Of this very state. */
  function keptAsOf(state: number): typeof replies {
    if (asOf !== state) replies.clear();
    asOf = state;
    return replies;
  }

  return (schema, parts) => {
    const kind = kinds++;
    const prepare = prepareWhole(schema, parts);
    return async ({ account, query, language }, make, besides) => {
      const state = changes();
      if (state === undefined || isNearHome(query)) return prepare(await make());
      const key = hashOf([kind, readerOf(account), language, osloDayOf(now()), query, besides]);
      const kept = keptAsOf(state).get(key);
      // Made by this schema, as the key says.
      if (kept) return kept as Prepared<never>;
      const reply = prepare(await make());
      // What has changed meanwhile may be in it or not.
      if (changes() === state) keptAsOf(state).set(key, reply);
      return reply;
    };
  };
}

function hashOf(question: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64');
}

function isNearHome(query: { near?: unknown }): boolean {
  return query.near === 'me';
}
