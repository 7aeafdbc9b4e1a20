import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { Fact } from '#shared/matching/match.ts';
import type { CodeIndex, MatchingTables } from './matching-tables.ts';
import { floor, unknown } from './score.ts';

/** The need for one occupation in one place, and why. */
export interface Need {
  /** With the floor. */
  value: number;
  /** What decided: a row, an area without a fitting row, or nothing at all. */
  reason: LabourNeedRow | Surveyed | null;
}

/** An area and the year of its newest row. */
type Surveyed = Pick<LabourNeedRow, 'area' | 'year'>;

/** Pillar need for every municipality and occupation, worked out once per labour-need table. */
export interface NeedTable {
  /** Where the needs of a municipality begin; the occupation's index is added. */
  starts: Int32Array;
  needs: readonly Need[];
  /** Natural logarithms of the values. */
  logs: Float64Array;
}

const noShortage = 0.3;
const unknownNeed: Need = { value: unknown, reason: null };

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
    const wider = areas.get(countyNumber) ?? areas.get('0');
    const part = [own?.area, wider?.area].join();
    const known = partOf.get(part);
    if (known !== undefined) return known;
    const start = needs.length;
    partOf.set(part, start);
    for (let i = 0; i < occupations.codes.length; i++) {
      needs.push(own?.fitting[i] ?? wider?.fitting[i] ?? wider?.noneReported ?? unknownNeed);
    }
    return start;
  });
  const logs = Float64Array.from(needs, (need) => Math.log(need.value));
  return { starts: Int32Array.from(starts), needs, logs };
}

interface Area {
  area: string;
  /** By occupation: the need by the newest row of the longest code that begins it. */
  fitting: (Need | undefined)[];
  noneReported: Need;
}

function areasOf(rows: readonly LabourNeedRow[], occupations: CodeIndex): Map<string, Area> {
  const byArea = new Map<string, Map<string, LabourNeedRow>>();
  for (const row of rows) {
    const codes = byArea.get(row.area) ?? new Map<string, LabourNeedRow>();
    byArea.set(row.area, codes);
    const older = codes.get(row.styrk08);
    if (!older || older.year < row.year) codes.set(row.styrk08, row);
  }
  const toEntry = ([area, codes]: [string, Map<string, LabourNeedRow>]): [string, Area] => {
    const shortestFirst = [...codes.values()].sort((a, b) => a.styrk08.length - b.styrk08.length);
    return [area, toArea(area, shortestFirst, occupations)];
  };
  return new Map(Array.from(byArea, toEntry));
}

function toArea(area: string, rows: readonly LabourNeedRow[], occupations: CodeIndex): Area {
  const year = Math.max(...rows.map((row) => row.year));
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
    reason: row,
  });
  const fitting = new Array<Need | undefined>(occupations.codes.length);
  for (const row of rows) {
    const need = toNeed(row);
    for (const occupation of occupations.beginningWith(row.styrk08)) fitting[occupation] = need;
  }
  return {
    area,
    fitting,
    noneReported: { value: noShortage, reason: { area, year } },
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

/** The reason as sent. */
export function needFact({ reason }: Need): Fact {
  if (!reason) return { code: 'need_unknown', params: {} };
  if (!('styrk08' in reason)) return { code: 'need_none_reported', params: { ...reason } };
  const { area, styrk08, need, shortage, year, source } = reason;
  const amount = typeof need === 'number' ? { need } : { shortage };
  return { code: 'need_row', params: { area, styrk08, ...amount, year, source } };
}
