import { Forbidden } from '#server/errors.ts';
import type { Prepared } from '#server/prepared.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { OpeningStatus } from '#shared/codes.ts';
import { type OpeningCard, type StoredOpening, storedOpening } from '#shared/openings/opening.ts';
import { fits, foldedWords } from '#shared/search/fold.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { CardsOf } from './opening-reader.ts';
import type { OpeningStore } from './opening-store.ts';

interface OwnOpeningsQuery {
  status?: OpeningStatus[] | undefined;
  q?: string | undefined;
  page: number;
  pageSize: number;
}

export interface OwnOpeningsPage {
  items: Prepared<OpeningCard>[];
  total: number;
  page: number;
  pageSize: number;
}

export type ListOwnOpenings = (
  account: Account,
  query: OwnOpeningsQuery,
  language: LanguageCode,
) => Promise<OwnOpeningsPage>;

interface Dependencies {
  store: OpeningStore;
  cardsOf: CardsOf;
  tables: Pick<ReferenceTables, 'names'>;
}

/** An employer's own openings of every status; every word of `q` begins a word of title or occupation. */
export function createListOwnOpenings({ store, cardsOf, tables }: Dependencies): ListOwnOpenings {
  return async (account, { status, q = '', page, pageSize }, language) => {
    const { employerId } = account;
    if (employerId === undefined) throw new Forbidden();
    const of = { employerId, status };
    const typed = foldedWords(q);
    const skip = (page - 1) * pageSize;
    const pageOf = async (
      openings: readonly StoredOpening[],
      total: number,
    ): Promise<OwnOpeningsPage> => {
      const cards = await cardsOf(openings, account, language);
      return { items: openings.flatMap(({ id }) => cards.get(id) ?? []), total, page, pageSize };
    };
    if (typed.length === 0) {
      const found = await store.own(of, { skip, limit: pageSize });
      return pageOf(found, await store.countOwn(of));
    }
    const all = await store.own(of, { skip: 0, limit: await store.countOwn(of) });
    const { occupation: occupationTitle } = tables.names[language];
    const found = all.filter(
      (opening) =>
        storedOpening.safeParse(opening).success &&
        fits(`${opening.title} ${occupationTitle(opening.occupation)}`, typed) !== undefined,
    );
    return pageOf(found.slice(skip, skip + pageSize), found.length);
  };
}
