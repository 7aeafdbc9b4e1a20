import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { OpeningCard, StoredOpening } from '#shared/openings/opening.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { maySee } from './opening-policy.ts';
import type { OpeningStore } from './opening-store.ts';
import type { OpeningPresenter } from './present-openings.ts';

/** Openings for other features: only what the caller may see. */
export interface OpeningReader {
  find(caller: Account | undefined, id: string): Promise<StoredOpening | undefined>;
  /** Cards of published openings by id; those that are gone, closed or not for the caller are left out. */
  cards(
    ids: readonly string[],
    caller: Account | undefined,
    language: LanguageCode,
  ): Promise<ReadonlyMap<string, OpeningCard>>;
}

interface Dependencies {
  store: Pick<OpeningStore, 'find' | 'findMany'>;
  presenter: OpeningPresenter;
}

export function createOpeningReader({ store, presenter }: Dependencies): OpeningReader {
  return {
    async find(caller, id) {
      const opening = await store.find(id);
      return opening && maySee(caller, opening) ? opening : undefined;
    },
    async cards(ids, caller, language) {
      const stored = await store.findMany(ids);
      const visible = stored.filter((it) => it.status === 'published' && maySee(caller, it));
      const cards = await presenter.cards(visible, caller, language);
      return new Map(cards.map((card) => [card.id, card]));
    },
  };
}
