import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import {
  type Opening,
  type OpeningCard,
  type StoredOpening,
  storedOpening,
} from '#shared/openings/opening.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { seesLanguageSupport } from './opening-policy.ts';

/** Openings as someone may see them, with the names that go with their codes in the reader's language. */
export interface OpeningPresenter {
  whole(
    opening: StoredOpening,
    caller: Account | undefined,
    language: LanguageCode,
  ): Promise<Opening>;
  /** In the same order; one that cannot be read is left out. */
  cards(
    openings: readonly StoredOpening[],
    caller: Account | undefined,
    language: LanguageCode,
  ): Promise<OpeningCard[]>;
}

interface Dependencies {
  tables: Pick<ReferenceTables, 'municipalities' | 'names'>;
  employerNames: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export function createOpeningPresenter({ tables, employerNames }: Dependencies): OpeningPresenter {
  async function present(
    openings: readonly StoredOpening[],
    caller: Account | undefined,
    language: LanguageCode,
  ): Promise<Opening[]> {
    const names = await employerNames([...new Set(openings.map((opening) => opening.employerId))]);
    return openings.map((opening) => ({
      ...visibleFields(opening, caller),
      employer: { id: opening.employerId, name: names.get(opening.employerId) ?? '' },
      municipalityName: tables.municipalities.get(opening.municipality)?.label ?? '',
      occupationTitle: tables.names[language].occupation(opening.occupation),
    }));
  }
  return {
    async whole(opening, caller, language) {
      const [presented] = await present([opening], caller, language);
      if (!presented) throw new Error('one opening in, one out');
      return presented;
    },
    async cards(openings, caller, language) {
      const readable = openings.flatMap((opening) => storedOpening.safeParse(opening).data ?? []);
      const presented = await present(readable, caller, language);
      return presented.map(({ description: _d, contact: _c, ...card }) => card);
    },
  };
}

function visibleFields(
  opening: StoredOpening,
  caller: Account | undefined,
): Omit<Opening, 'employer' | 'municipalityName' | 'occupationTitle'> {
  if (seesLanguageSupport(caller, opening)) return opening;
  const { languageSupport: _s, norwegianUse: _u, mentorLanguages: _m, ...visible } = opening;
  return visible;
}
