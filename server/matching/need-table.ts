import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { Fact } from '#shared/matching/match.ts';
import type { CodeIndex, MatchingTables } from './matching-tables.ts';
import { floor, unknown } from './score.ts';
import { sharedFact } from './shared-facts.ts';

/** The need for one occupation in one place, and why. */
export interface Need {
  /** With the floor. */
  value: number;
  known: boolean;
  /** What decided: a row, an area without a fitting row, or nothing at all. */
  fact: Fact;
}

/** Pillar need for every municipality and occupation, worked out once per labour-need table. */
export interface NeedTable {
  /** Where the needs of a municipality begin; the occupation's index is added. */
  starts: Int32Array;
  needs: readonly Need[];
  /** Natural logarithms of the values. */
  logs: Float64Array;
}

const noShortage = 0.3;
const unknownNeed: Need = {
  value: unknown,
  known: false,
  fact: sharedFact({ code: 'need_unknown', params: {} }),
};

/** Rules of matching.md, "Pillars", need. Municipalities without rows of their own share a part. */
export function createNeedTable(
  rows: readonly LabourNeedRow[],
  municipalities: MatchingTables['municipalities'],
  occupations: CodeIndex,
): NeedTable {
  const areas = areasOf(rows, occupations);
  const needs: Need[] = [];
  const partOf = new Map<string, number>();
  const starts = Array.from(municipalities, ([number, { countyNumber }]) => {
    const own = areas.get(number);
    const county = areas.get(countyNumber);
    const country = areas.get('0');
    const part = [own?.area, county?.area].join();
    const known = partOf.get(part);
    if (known !== undefined) return known;
    const start = needs.length;
    partOf.set(part, start);
    for (let i = 0; i < occupations.codes.length; i++) {
      needs.push(own?.fitting[i] ?? decisive(county, i) ?? decisive(country, i) ?? unknownNeed);
    }
    return start;
  });
  const logs = Float64Array.from(needs, (need) => Math.log(need.value));
  return { starts: Int32Array.from(starts), needs, logs };
}

interface Area {
  area: string;
  /** By occupation: the need by the row of the longest code that begins it. */
  fitting: readonly (Need | undefined)[];
  /** What a full table says of an occupation without a row. */
  noneReported: Need | undefined;
}

/** A county or the country decides by a row or, when every occupation was surveyed, by having none. */
function decisive(area: Area | undefined, occupation: number): Need | undefined {
  return area?.fitting[occupation] ?? area?.noneReported;
}

function areasOf(rows: readonly LabourNeedRow[], occupations: CodeIndex): Map<string, Area> {
  const newest = new Map<string, LabourNeedRow[]>();
  for (const row of rows) {
    const known = newest.get(row.area);
    const [first] = known ?? [];
    if (known && first?.year === row.year) known.push(row);
    else if (!first || first.year < row.year) newest.set(row.area, [row]);
  }
  return new Map(Array.from(newest, ([area, counted]) => [area, toArea(counted, occupations)]));
}

/** `rows`: of one area and year, at least one. */
function toArea(rows: readonly LabourNeedRow[], occupations: CodeIndex): Area {
  const { area, year } = rows[0]!;
  const isFull = rows.every(({ coverage }) => coverage !== 'partial');
  const shortages = new Map<number, number[]>();
  for (const { styrk08, shortage } of rows) {
    if (!shortage) continue;
    const same = shortages.get(styrk08.length) ?? [];
    same.push(shortage);
    shortages.set(styrk08.length, same);
  }
  for (const same of shortages.values()) same.sort((a, b) => a - b);
  const toNeed = (row: LabourNeedRow): Need => ({
    value: Math.max(floor, needValue(row, shortages.get(row.styrk08.length) ?? [])),
    known: true,
    fact: rowFact(row),
  });
  const fitting = new Array<Need | undefined>(occupations.codes.length);
  const shortestFirst = rows.toSorted((a, b) => a.styrk08.length - b.styrk08.length);
  for (const row of shortestFirst) {
    const need = toNeed(row);
    for (const occupation of occupations.beginningWith(row.styrk08)) fitting[occupation] = need;
  }
  return {
    area,
    fitting,
    noneReported: isFull
      ? {
          value: noShortage,
          known: true,
          fact: sharedFact({ code: 'need_none_reported', params: { area, year } }),
        }
      : undefined,
  };
}

/** `shortages`: those above 0 in the row's area for codes of its length, in rising order. */
function needValue(row: LabourNeedRow, shortages: readonly number[]): number {
  if (typeof row.need === 'number') return row.need;
  if (!row.shortage) return noShortage;
  const smaller = shortages.indexOf(row.shortage);
  const equal = shortages.lastIndexOf(row.shortage) - smaller + 1;
  return 0.4 + (0.6 * (smaller + equal / 2)) / shortages.length;
}

function rowFact({ area, styrk08, need, shortage, year, source }: LabourNeedRow): Fact {
  const amount = typeof need === 'number' ? { need } : { shortage };
  return sharedFact({ code: 'need_row', params: { area, styrk08, ...amount, year, source } });
}
