import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';

/** The rows of an area that count: those of its newest year. Greatest need first. */
export function newestRows(rows: readonly LabourNeedRow[], area: string): LabourNeedRow[] {
  const own = rows.filter((row) => row.area === area);
  const newest = Math.max(...own.map((row) => row.year));
  return own.filter((row) => row.year === newest).sort(byNeed);
}

function byNeed(a: LabourNeedRow, b: LabourNeedRow): number {
  const amount = ({ need, shortage }: LabourNeedRow): number => need ?? shortage ?? 0;
  return amount(b) - amount(a) || (a.styrk08 < b.styrk08 ? -1 : 1);
}
