import { LRUCache } from 'lru-cache';
import type { ReadyPage } from './ready-page.ts';

/** A page, and what it was made of. */
export interface KeptPage {
  page: ReadyPage;
  /** What the API answered, by address. */
  answers: ReadonlyMap<string, string>;
  /** `YYYY-MM-DD`: what a page says of a deadline holds for a day. */
  day: string;
}

/**
 * Pages by address, in a bounded memory: the one that was not asked for longest is forgotten. It does
 * not know what is new: whoever asks compares what a page was made of with what there is now.
 */
export type PageMemory = LRUCache<string, KeptPage>;

/** Some 150 pages of the board in the worst case. */
const mostBytes = 48_000_000;

export function createPageMemory(most = mostBytes): PageMemory {
  return new LRUCache({ maxSize: most, sizeCalculation: sizeOf });
}

/** Compressed it is a fifth of what it is; both kinds may be kept. */
function sizeOf({ page, answers }: KeptPage, key: string): number {
  let size = key.length + page.html.length * 1.4;
  for (const [address, json] of answers) size += 2 * (address.length + json.length);
  return Math.ceil(size);
}
