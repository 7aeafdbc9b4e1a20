import type { ReadyPage } from './ready-page.ts';

/** A page, and what it was made of. */
export interface KeptPage {
  page: ReadyPage;
  /** What the API answered, by address. */
  answers: ReadonlyMap<string, string>;
  /** `YYYY-MM-DD`: what a page says of a deadline holds for a day. */
  day: string;
}

/** Some 150 pages of the board in the worst case. */
const mostBytes = 48_000_000;

/**
 * Pages by address, in a bounded memory: the one that was not asked for longest is forgotten. It does
 * not know what is new: whoever asks compares what a page was made of with what there is now.
 */
export class PageMemory {
  readonly #pages = new Map<string, KeptPage>();
  readonly #most: number;
  #bytes = 0;

  constructor(most = mostBytes) {
    this.#most = most;
  }

  find(key: string): KeptPage | undefined {
    const kept = this.#pages.get(key);
    if (!kept) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, kept);
    return kept;
  }

  put(key: string, page: KeptPage): void {
    this.#drop(key);
    this.#pages.set(key, page);
    this.#bytes += sizeOf(key, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const kept = this.#pages.get(key);
    if (!kept) return;
    this.#pages.delete(key);
    this.#bytes -= sizeOf(key, kept);
  }
}

/** Compressed it is a fifth of what it is; both kinds may be kept. */
function sizeOf(key: string, { page, answers }: KeptPage): number {
  let size = key.length + page.html.length * 1.4;
  for (const [address, json] of answers) size += 2 * (address.length + json.length);
  return size;
}
