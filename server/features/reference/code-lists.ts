import { madeOnce } from '#server/reference/made-once.ts';
import type { Names } from '#server/reference/reference-names.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import { type CodeLabels, codeLabels } from '#shared/code-labels/code-labels.ts';
import type { HandlerReply } from '#shared/endpoint.ts';
import { nameOrder } from '#shared/name-order.ts';
import type {
  listCodes,
  listFormerAreas,
  listMunicipalities,
  listOccupations,
} from '#shared/reference/reference-endpoints.ts';
import { type LanguageCode, siteLanguages } from '#shared/site-languages.ts';

interface Coded {
  code: string;
  label: string;
}

/** Every code list with names in one language, as the API answers them. */
interface CodeListsInLanguage {
  occupations: HandlerReply<typeof listOccupations>;
  municipalities: HandlerReply<typeof listMunicipalities>;
  formerAreas: HandlerReply<typeof listFormerAreas>;
  codes: HandlerReply<typeof listCodes>;
}

export type CodeLists = Readonly<Record<LanguageCode, CodeListsInLanguage>>;

export const codeListsOf = madeOnce(
  (tables: ReferenceTables): CodeLists =>
    Object.fromEntries(
      siteLanguages.map(({ code, locale }) => [
        code,
        codeListsIn(tables, tables.names[code], codeLabels[code], nameOrder(locale)),
      ]),
    ) as Record<LanguageCode, CodeListsInLanguage>,
);

function codeListsIn(
  tables: ReferenceTables,
  names: Names,
  labels: CodeLabels,
  byName: (a: string, b: string) => number,
): CodeListsInLanguage {
  const occupations = [...tables.occupations.values()];
  const categories = [...new Set(occupations.map(({ category }) => category))];
  const byLabel = (items: Coded[]): Coded[] => items.sort((a, b) => byName(a.label, b.label));
  const named = (codes: Iterable<string>, nameOf: (code: string) => string): Coded[] =>
    byLabel([...codes].map((code) => ({ code, label: nameOf(code) })));
  return {
    occupations: {
      items: occupations
        .map(({ code, category }) => ({
          code,
          title: names.occupation(code),
          plain: names.plainOccupation(code),
          category,
          titles: [...(tables.titles.get(code) ?? []), ...(tables.synonyms.get(code) ?? [])],
          usualLanguage: tables.usualLanguage.get(code),
        }))
        .sort((a, b) => byName(a.title, b.title)),
    },
    municipalities: {
      items: [...tables.municipalities.values()]
        .map((row) => ({ ...row, otherNames: [...row.otherNames] }))
        .sort((a, b) => byName(a.label, b.label)),
    },
    formerAreas: {
      items: [...tables.formerAreas.values()].map(({ successors, ...area }) => ({
        ...area,
        successors: [...successors],
      })),
    },
    codes: {
      kinds: coded(labels.kindLabels),
      levels: coded(labels.levelLabels),
      skills: coded(labels.skillLabels),
      languageSupports: coded(labels.languageSupportLabels),
      norwegianUses: coded(labels.norwegianUseLabels),
      shifts: coded(labels.shiftLabels),
      weekdays: coded(labels.weekdayLabels),
      statuses: coded(labels.statusLabels),
      levelSources: coded(labels.levelSourceLabels),
      driversLicences: coded(labels.driversLicenceLabels),
      demands: coded(labels.demandLabels),
      educations: coded(labels.educationLabels),
      languages: named(tables.languages.keys(), names.language),
      categories: named(categories, names.category),
      qualifications: [...tables.qualifications.keys()].flatMap(
        (code) => names.qualification(code) ?? [],
      ),
    },
  };
}

function coded(labels: Readonly<Record<string, string>>): Coded[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}
