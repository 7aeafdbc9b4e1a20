import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import {
  demandLabels,
  driversLicenceLabels,
  educationLabels,
  kindLabels,
  languageSupportLabels,
  levelLabels,
  levelSourceLabels,
  norwegianUseLabels,
  shiftLabels,
  skillLabels,
  statusLabels,
  weekdayLabels,
} from '#shared/code-labels.ts';
import type { HandlerReply } from '#shared/endpoint.ts';
import type {
  listCodes,
  listFormerAreas,
  listMunicipalities,
  listOccupations,
} from '#shared/reference/reference-endpoints.ts';

interface Coded {
  code: string;
  label: string;
}

/** Every code list with Norwegian names, as the API answers them. */
export interface CodeLists {
  occupations: HandlerReply<typeof listOccupations>;
  municipalities: HandlerReply<typeof listMunicipalities>;
  formerAreas: HandlerReply<typeof listFormerAreas>;
  codes: HandlerReply<typeof listCodes>;
}

export function codeListsOf(tables: ReferenceTables): CodeLists {
  const occupations = [...tables.occupations.values()];
  const categories = [...new Set(occupations.map(({ category }) => category))];
  return {
    occupations: {
      items: occupations.map(({ code, title, category }) => ({
        code,
        title,
        category,
        titles: [...(tables.titles.get(code) ?? []), ...(tables.synonyms.get(code) ?? [])],
        usualLanguage: tables.usualLanguage.get(code),
      })),
    },
    municipalities: { items: [...tables.municipalities.values()] },
    formerAreas: {
      items: [...tables.formerAreas.values()].map(({ successors, ...area }) => ({
        ...area,
        successors: [...successors],
      })),
    },
    codes: {
      kinds: coded(kindLabels),
      levels: coded(levelLabels),
      skills: coded(skillLabels),
      languageSupports: coded(languageSupportLabels),
      norwegianUses: coded(norwegianUseLabels),
      shifts: coded(shiftLabels),
      weekdays: coded(weekdayLabels),
      statuses: coded(statusLabels),
      levelSources: coded(levelSourceLabels),
      driversLicences: coded(driversLicenceLabels),
      demands: coded(demandLabels),
      educations: coded(educationLabels),
      languages: byLabel(coded(Object.fromEntries(tables.languages))),
      categories: byLabel(categories.map((category) => ({ code: category, label: category }))),
      qualifications: [...tables.qualifications.values()],
    },
  };
}

function coded(labels: Readonly<Record<string, string>>): Coded[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}

function byLabel(items: Coded[]): Coded[] {
  return items.sort((a, b) => a.label.localeCompare(b.label, 'nb'));
}
