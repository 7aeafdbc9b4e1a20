import { levelNumber, levels } from '#shared/codes.ts';
import { dayNumber, noDay } from '#shared/day-number.ts';
import { highestLevel } from './opening-facets.ts';
import {
  conditionWords,
  occupationNames,
  occupationTitle,
  placeNames,
  type SearchTables,
} from './opening-text.ts';
import type { IndexedOpening } from './search-index.ts';
import { wordsOf } from './search-words.ts';

/** To be raised when documents are made in another way; every index is then made anew. */
export const documentForm = 5;

/** Stands in a facet for "not stated". */
export const notStated = '-';

/** More hours than a week has: no hours stated overlaps with everything. */
const anyHours = { min: 0, max: 1000 };

/** An opening as Meilisearch holds it: words, values to filter and sort by, nothing to show. */
export interface MeilisearchDocument extends Record<string, unknown> {
  id: string;
  revision: number;
}

/** Everything that the openings of one occupation or one municipality share, made once. */
export function createDocumentMaker(
  tables: SearchTables,
): (indexed: IndexedOpening) => MeilisearchDocument {
  const occupationWords = remembered((code) =>
    words(occupationTitle(tables.occupations.get(code))),
  );
  const nameWords = remembered((code) => words(occupationNames(tables, code)));
  const placeWords = remembered((number) => words(placeNames(tables, number)));

  return (indexed) => {
    const { opening, employerName } = indexed;
    const municipality = tables.municipalities.get(opening.municipality);
    const hours = opening.hoursPerWeek ?? anyHours;
    return {
      id: opening.id,
      revision: opening.revision,
      order: caseProof(opening.id),
      title: words(opening.title),
      occupation: occupationWords(opening.occupation),
      names: nameWords(opening.occupation),
      tasks: words(opening.tasks.join(' ')),
      place: placeWords(opening.municipality),
      conditions: words(conditionWords(indexed)),
      employer: words(employerName),
      kind: opening.kind,
      municipality: opening.municipality,
      county: municipality?.countyNumber ?? opening.municipality.slice(0, 2),
      category: tables.occupations.get(opening.occupation)?.category ?? notStated,
      level: levelNumber(highestLevel(opening.languageRequirement)),
      shift: opening.shifts.length > 0 ? opening.shifts : [notStated],
      occupation4: opening.occupation,
      occupationPrefixes: [1, 2, 3, 4].map((length) => opening.occupation.slice(0, length)),
      hoursMin: hours.min,
      hoursMax: hours.max,
      remote: opening.remote,
      deadline: opening.deadline ? dayNumber(opening.deadline) : noDay,
      endDate: opening.endDate ? dayNumber(opening.endDate) : noDay,
      placesFree: opening.placesFree,
      publishedAt: Date.parse(opening.publishedAt ?? opening.createdAt),
      employerCode: caseProof(opening.employerId),
      titleLabel: opening.title,
      employerLabel: employerName,
    };
  };
}

/** The level that a document's number stands for. */
export function levelOf(number: string): string {
  return levels[Number(number)] ?? 'none';
}

/** Meilisearch compares and sorts text without case; this keeps ids apart and in the order of their code units. */
export function caseProof(id: string): string {
  return Buffer.from(id, 'utf8').toString('hex');
}

export function idOfOrder(order: string): string {
  return Buffer.from(order, 'hex').toString('utf8');
}

function words(text: string): string {
  return wordsOf(text).join(' ');
}

function remembered(make: (code: string) => string): (code: string) => string {
  const made = new Map<string, string>();
  return (code) => {
    const text = made.get(code) ?? make(code);
    made.set(code, text);
    return text;
  };
}
