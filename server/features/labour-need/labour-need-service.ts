import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { LabourNeedStore } from './labour-need-store.ts';

export interface LabourNeedPage {
  items: LabourNeedRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface LabourNeedService {
  list(query: { page: number; pageSize: number }): Promise<LabourNeedPage>;
  /** Fills an empty table with the survey that comes with the product. */
  fillWhenEmpty(): Promise<void>;
}

interface Dependencies {
  store: LabourNeedStore;
  survey: readonly LabourNeedRow[];
  now: () => Date;
}

export function createLabourNeedService({ store, survey, now }: Dependencies): LabourNeedService {
  return {
    async list({ page, pageSize }) {
      const items = await store.page({ skip: (page - 1) * pageSize, limit: pageSize });
      return { items, total: await store.count(), page, pageSize };
    },
    async fillWhenEmpty() {
      if ((await store.count()) === 0) await store.insertMissing(survey, now().toISOString());
    },
  };
}
