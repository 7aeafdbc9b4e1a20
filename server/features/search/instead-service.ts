import { NotFound } from '#server/errors.ts';
import type { OpeningCards } from '#server/features/openings/opening-reader.ts';
import type { FindOver, OverOpening } from '#server/features/openings/over-opening.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { PreparedParts } from '#server/prepared.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { IndexQuery, SearchIndex, Visibility } from '#server/search/search-index.ts';
import type { Role } from '#shared/codes.ts';
import type { Instead } from '#shared/openings/opening-endpoints.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { orFallback } from './or-fallback.ts';

/** What there is instead of an opening that is over: the same openings for everybody. */
export interface InsteadService {
  /** @throws NotFound where the opening is not over, or never was for everybody. */
  instead(id: string, language: LanguageCode, reader?: Role): Promise<PreparedParts<Instead>>;
}

interface Dependencies {
  index: Pick<SearchIndex, 'search'>;
  fallback: Pick<SearchIndex, 'search'>;
  findOver: FindOver;
  openingCards: OpeningCards;
  visibilityFor: (caller: undefined) => Visibility;
  tables: Pick<ReferenceTables, 'municipalities' | 'names'>;
  now: () => Date;
}

const most = 5;
/** Something else altogether is of use only where one lives. */
const aroundKm = 50;

export function createInsteadService(given: Dependencies): InsteadService {
  const { index, fallback, findOver, openingCards, visibilityFor, tables, now } = given;

  /** The same occupation, then those of its group, then whatever is around; the nearest first. */
  async function found({ occupation, municipality, position }: OverOpening): Promise<string[]> {
    const ids = new Set<string>();
    const asked: IndexQuery = {
      visibility: visibilityFor(undefined),
      openOn: osloDayOf(now()),
      near: position ?? tables.municipalities.get(municipality)?.position,
      sort: 'distance',
      page: 1,
      pageSize: most,
    };
    const steps = [
      { occupation: [occupation] },
      { occupation: [occupation.slice(0, 2)] },
      { radiusKm: aroundKm },
    ];
    for (const step of steps) {
      if (ids.size >= most) break;
      const query = { ...asked, ...step };
      const { hits } = await orFallback(
        () => index.search(query),
        () => fallback.search(query),
      );
      for (const { id } of hits) ids.add(id);
    }
    return [...ids].slice(0, most);
  }

  return {
    async instead(id, language, reader) {
      const over = await findOver(id);
      if (!over) throw new NotFound();
      const ids = await found(over);
      // How far it is from the one that is over is not how far it is from who reads.
      const cards = await openingCards(
        ids.map((each) => ({ id: each })),
        undefined,
        language,
      );
      return {
        why: over.why,
        occupationTitle: tables.names[language].occupation(over.occupation, reader),
        municipalityName: tables.municipalities.get(over.municipality)?.label ?? '',
        items: ids.flatMap((each) => cards.get(each) ?? []),
      };
    },
  };
}
