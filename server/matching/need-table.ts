import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { Fact } from '#shared/matching/match.ts';
import type { CodeIndex, MatchingTables } from './matching-tables.ts';
import { floor, unknown } from './score.ts';

/** The need for one occupation in one place, and why. */
export interface Need {
  /** With the floor. */
  value: number;
  known: boolean;
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
  fact: { code: 'need_unknown', params: {} },
};

/** Rules of matching.md, "Pillars", need. Municipalities without rows of their own share a part. */
export function createNeedTable(
  rows: readonly LabourNeedRow[],
  municipalities: MatchingTables['municipalities'],
  occupations: CodeIndex,
): NeedTable {
  const areas = areasOf(rows);
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
    for (const code of occupations.codes) needs.push(needOf(code, own, wider));
    return start;
  });
  const logs = Float64Array.from(needs, (need) => Math.log(need.value));
  return { starts: Int32Array.from(starts), needs, logs };
}

/** The newest rows of one area, by code, as needs. */
interface Area {
  area: string;
  needs: Map<string, Need>;
  noneReported: Need;
}

function needOf(occupation: string, own: Area | undefined, wider: Area | undefined): Need {
  return (
    fitting(own, occupation) ?? fitting(wider, occupation) ?? wider?.noneReported ?? unknownNeed
  );
}

/** The longest code that begins the occupation decides. */
function fitting(area: Area | undefined, occupation: string): Need | undefined {
  for (let length = occupation.length; area && length > 0; length--) {
    const need = area.needs.get(occupation.slice(0, length));
    if (need) return need;
  }
  return undefined;
}

function areasOf(rows: readonly LabourNeedRow[]): Map<string, Area> {
  const byArea = new Map<string, Map<string, LabourNeedRow>>();
  for (const row of rows) {
    const codes = byArea.get(row.area) ?? new Map<string, LabourNeedRow>();
    byArea.set(row.area, codes);
    const older = codes.get(row.styrk08);
    if (!older || older.year < row.year) codes.set(row.styrk08, row);
  }
  return new Map(Array.from(byArea, ([area, codes]) => [area, toArea(area, [...codes.values()])]));
}

function toArea(area: string, rows: readonly LabourNeedRow[]): Area {
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
    known: true,
    fact: { code: 'need_row', params: shown(row) },
  });
  return {
    area,
    needs: new Map(rows.map((row) => [row.styrk08, toNeed(row)])),
    noneReported: {
      value: noShortage,
      known: true,
      fact: { code: 'need_none_reported', params: { area, year } },
    },
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

function shown(row: LabourNeedRow): (Fact & { code: 'need_row' })['params'] {
  const { area, styrk08, year, source } = row;
  const amount = typeof row.need === 'number' ? { need: row.need } : { shortage: row.shortage };
  return { area, styrk08, ...amount, year, source };
}
