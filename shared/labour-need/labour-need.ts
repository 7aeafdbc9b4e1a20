import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { pageOf } from '#shared/fields.ts';
import { paging } from '#shared/query.ts';

export const needCoverages = ['full', 'partial'] as const;

/** One row of the shared table: how much an area lacks people in an occupation. */
export const labourNeedRow = z.object({
  /** Four-digit municipality, two-digit county, or `0` for the country. */
  area: z.string(),
  /** A prefix of a STYRK-08 code, 1 to 4 digits. */
  styrk08: z.string(),
  /** Persons lacking, a whole number from 0; exactly one of `shortage` and `need` is there. */
  shortage: z.int().min(0).optional(),
  /** 0..1. */
  need: z.number().min(0).max(1).optional(),
  year: z.int(),
  source: z.string(),
  /**
   * Whether the area's rows of that year tell of every occupation (a missing one has no shortage) or of
   * some only; the same for all of them.
   */
  coverage: z.enum(needCoverages).default('full'),
});
/** Where `coverage` is missing it is full. */
export type LabourNeedRow = z.input<typeof labourNeedRow>;

export const listLabourNeed = endpoint({
  method: 'GET',
  path: '/api/labour-need',
  who: [...advisors, 'admin'],
  summary: 'The labour-need table, by area, occupation and year',
  query: z.strictObject(paging(25)),
  reply: pageOf(labourNeedRow),
});
