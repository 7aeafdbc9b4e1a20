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
}

export function createLabourNeedService(store: LabourNeedStore): LabourNeedService {
  return {
    async list({ page, pageSize }) {
      const items = await store.page({ skip: (page - 1) * pageSize, limit: pageSize });
      return { items, total: await store.count(), page, pageSize };
    },
  };
}
