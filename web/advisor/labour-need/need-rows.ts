import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';

/** The rows of an area that count: of several years for one code the newest. Greatest need first. */
export function newestRows(rows: readonly LabourNeedRow[], area: string): LabourNeedRow[] {
  const newest = new Map<string, LabourNeedRow>();
  for (const row of rows) {
    if (row.area !== area) continue;
    const other = newest.get(row.styrk08);
    if (!other || other.year < row.year) newest.set(row.styrk08, row);
  }
  return [...newest.values()].sort(byNeed);
}

function byNeed(a: LabourNeedRow, b: LabourNeedRow): number {
  const amount = ({ need, shortage }: LabourNeedRow): number => need ?? shortage ?? 0;
  return amount(b) - amount(a) || (a.styrk08 < b.styrk08 ? -1 : 1);
}
