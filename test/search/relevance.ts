import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { createInterpret } from '#server/features/search/interpret.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { IndexedOpening, SearchIndex } from '#server/search/search-index.ts';
import { createUnderstand } from '#server/search/understanding/understanding.ts';
import { moreRelevanceQueries, relevanceQueries } from './relevance-queries.ts';
import { queryFor, today } from './search-inputs.ts';

/** The published openings of the demo's generator, the same every time. */
export function generatedOpenings(count: number, tables: ReferenceTables): IndexedOpening[] {
  const size = { openings: count, participants: 0, randomSeed: 'search', today };
  const data = generateDemoData(size, tables);
  const names = new Map(data.employers.map(({ id, name }) => [id, name]));
  return [...data.openings]
    .filter((opening) => opening.status === 'published')
    .map((opening) => ({ opening, employerName: names.get(opening.employerId) ?? '' }));
}

export interface RelevanceRow {
  query: string;
  expected: string;
  total: number;
  /** Place of the first right hit from 1; undefined when it is not among the first ten. */
  place: number | undefined;
  /** How many of the first ten are right. */
  right: number;
}

export async function relevanceOf(
  index: SearchIndex,
  openings: readonly IndexedOpening[],
  tables: ReferenceTables,
): Promise<RelevanceRow[]> {
  const interpret = createInterpret(createUnderstand(tables));
  const occupations = new Map(openings.map(({ opening }) => [opening.id, opening.occupation]));
  const rows: RelevanceRow[] = [];
  for (const [query, expected] of [...relevanceQueries, ...moreRelevanceQueries]) {
    const { answer } = await interpret(query, false, (meant) =>
      index.search(queryFor({ ...meant, pageSize: 10 })),
    );
    const { hits, total } = answer;
    const isRight = hits.map((hit) => expected.includes(occupations.get(hit.id) ?? '-'));
    const first = isRight.indexOf(true);
    const right = isRight.filter(Boolean).length;
    rows.push({ query, expected, total, place: first < 0 ? undefined : first + 1, right });
  }
  return rows;
}
