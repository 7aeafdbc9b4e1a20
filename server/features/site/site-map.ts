import { osloDayOf } from '#server/oslo-day.ts';
import { publicKinds } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';

/** The addresses that search engines may know, in parts. */
export interface SiteMap {
  /** Lists the parts. */
  index(): Promise<string>;
  /** @param number from 1; undefined where there is no such part. */
  part(number: number): Promise<string | undefined>;
}

interface Dependencies {
  published: () => AsyncIterable<readonly StoredOpening[]>;
  siteUrl: URL;
  now: () => Date;
  /** As the protocol has it, unless stated. */
  mostInPart?: number;
}

/** Beside the openings. */
const pages = ['/', '/personvern', '/tilgjengelighet'];
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** It reads every opening: who asks again soon gets the same. */
const freshMs = 60_000;

/** Of the openings those that anybody may see and answer. */
export function createSiteMap({
  published,
  siteUrl,
  now,
  mostInPart = 50_000,
}: Dependencies): SiteMap {
  let made: { at: number; parts: Promise<string[]> } | undefined;

  function parts(): Promise<string[]> {
    const at = now().getTime();
    if (made && Math.abs(at - made.at) < freshMs) return made.parts;
    const fresh = { at, parts: makeParts() };
    made = fresh;
    fresh.parts.catch(() => {
      if (made === fresh) made = undefined;
    });
    return fresh.parts;
  }

  async function makeParts(): Promise<string[]> {
    const today = osloDayOf(now());
    const entries = pages.map((path) => entry(path));
    for await (const batch of published()) {
      for (const opening of batch) {
        if (isOpenToAll(opening, today)) {
          entries.push(entry(`/stillinger/${opening.id}`, opening.updatedAt));
        }
      }
    }
    const count = Math.ceil(entries.length / mostInPart);
    return Array.from({ length: count }, (_, i) => {
      const own = entries.slice(i * mostInPart, (i + 1) * mostInPart);
      return document('urlset', own);
    });
  }

  function entry(path: string, changedAt?: string): string {
    const lastmod = changedAt ? `<lastmod>${changedAt}</lastmod>` : '';
    return `<url><loc>${new URL(path, siteUrl).href}</loc>${lastmod}</url>`;
  }

  return {
    async index() {
      const all = await parts();
      return document(
        'sitemapindex',
        all.map((_, i) => {
          const { href } = new URL(`/sitemap-${i + 1}.xml`, siteUrl);
          return `<sitemap><loc>${href}</loc></sitemap>`;
        }),
      );
    },
    part: async (number) => (await parts())[number - 1],
  };
}

function isOpenToAll(
  { kind, placesFree, deadline, endDate }: StoredOpening,
  today: string,
): boolean {
  const isPast = (day: string | undefined): boolean => day !== undefined && day < today;
  return (
    publicKinds.some((each) => each === kind) &&
    placesFree > 0 &&
    !isPast(deadline) &&
    !isPast(endDate)
  );
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${entries.join('\n')}\n</${root}>\n`;
}
