import { Forbidden } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { OpeningStatus } from '#shared/codes.ts';
import type { OpeningCard, StoredOpening } from '#shared/openings/opening.ts';
import { fits, foldedWords } from '#shared/search/fold.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { OpeningStore } from './opening-store.ts';
import type { OpeningPresenter } from './present-openings.ts';

interface OwnOpeningsQuery {
  status?: OpeningStatus[] | undefined;
  q?: string | undefined;
  page: number;
  pageSize: number;
}

export interface OwnOpeningsPage {
  items: OpeningCard[];
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
  presenter: OpeningPresenter;
}

/** An employer's own openings of every status; every word of `q` begins a word of title or occupation. */
export function createListOwnOpenings({ store, presenter }: Dependencies): ListOwnOpenings {
  return async (account, { status, q = '', page, pageSize }, language) => {
    const { employerId } = account;
    if (employerId === undefined) throw new Forbidden();
    const of = { employerId, status };
    const typed = foldedWords(q);
    const skip = (page - 1) * pageSize;
    const cards = async (openings: readonly StoredOpening[]): Promise<OpeningCard[]> =>
      presenter.cards(openings, account, language);
    if (typed.length === 0) {
      const items = await cards(await store.own(of, { skip, limit: pageSize }));
      return { items, total: await store.countOwn(of), page, pageSize };
    }
    const all = await cards(await store.own(of, { skip: 0, limit: await store.countOwn(of) }));
    const found = all.filter(
      ({ title, occupationTitle }) => fits(`${title} ${occupationTitle}`, typed) !== undefined,
    );
    return { items: found.slice(skip, skip + pageSize), total: found.length, page, pageSize };
  };
}
