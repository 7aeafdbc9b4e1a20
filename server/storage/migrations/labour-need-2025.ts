import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { Migration, RawDocument } from './migration.ts';
import { isOfSurvey2017 } from './survey-2017.ts';

const collection = 'labour-need';

/**
 * Fills an empty table with what the product ships, and puts it in the place of the survey of 2017
 * that was shipped before. What somebody imported or changed stays, and an area that has rows of the
 * shipped year already gets no others beside them.
 */
export function shipLabourNeed2025(shipped: readonly LabourNeedRow[]): Migration {
  return {
    id: '2026-11-26-labour-need-2025',
    async run(data) {
      let isShippedBefore = false;
      const kept: RawDocument[] = [];
      for await (const row of data.documents(collection)) {
        if (isOfSurvey2017(row)) isShippedBefore = true;
        else kept.push(row);
      }
      if (!isShippedBefore && kept.length > 0) return;
      await data.rewrite(collection, (row) => (isOfSurvey2017(row) ? undefined : row));
      const taken = new Set(kept.map(({ area, year }) => `${area}-${year}`));
      const importedAt = new Date().toISOString();
      await data.insert(
        collection,
        shipped
          .filter(({ area, year }) => !taken.has(`${area}-${year}`))
          .map((row) => ({ _id: `${row.area}-${row.styrk08}-${row.year}`, ...row, importedAt })),
      );
    },
  };
}
