import { z } from 'zod';
import { needArea, occupationPrefix } from '#shared/code-tables.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, optional, pageOf, text, withDefault } from '#shared/fields.ts';
import { paging } from '#shared/query.ts';
import { needCoverages } from './labour-need.ts';

/** What a line of the file says; an empty cell is missing. */
export const importedRow = z
  .strictObject({
    area: needArea,
    styrk08: occupationPrefix,
    shortage: optional(z.int().min(0).max(1_000_000)),
    need: optional(z.number().min(0).max(1)),
    year: z.int().min(2000).max(2100),
    source: text(200),
    coverage: withDefault(z.enum(needCoverages), 'full'),
  })
  .refine(({ shortage, need }) => shortage !== undefined || need !== undefined, {
    path: ['shortage'],
    params: { code: 'required' },
  })
  .refine(({ shortage, need }) => shortage === undefined || need === undefined, {
    path: ['need'],
    params: { code: 'unknown_field' },
  });
export type ImportedRow = z.output<typeof importedRow>;

/** The columns of the file, in any order; those with `true` are in every one. */
export const importColumns = {
  area: true,
  styrk08: true,
  shortage: false,
  need: false,
  year: true,
  source: true,
  coverage: false,
} as const satisfies Record<keyof ImportedRow, boolean>;

/** The rows of one area and year, which an import replaces together. */
const importedTable = z.object({
  area: z.string(),
  year: z.int(),
  /** Rows. */
  before: z.int(),
  after: z.int(),
  /** Of `after`: occupations that had no row, and those whose row said something else. */
  added: z.int(),
  changed: z.int(),
});
export type ImportedTable = z.output<typeof importedTable>;

const labourNeedImport = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    areas: z.array(importedTable),
    /** Nothing of it was replaced since, nor undone. */
    canUndo: z.boolean(),
  })
  .meta({ id: 'LabourNeedImport' });
export type LabourNeedImport = z.output<typeof labourNeedImport>;

const importers = ['leader', 'admin'] as const;

export const importLabourNeed = endpoint({
  method: 'POST',
  path: '/api/labour-need/import',
  who: importers,
  summary: 'Replaces the rows of every area and year that the file names: all or none',
  query: z.strictObject({
    /** Checks, and says what would become of it. */
    dryRun: z.enum(['1']).optional(),
  }),
  body: z
    .string()
    .meta({ examples: ['area;styrk08;shortage;year;source\n3907;9112;12;2026;NAV\n'] }),
  bodyType: 'text/csv',
  reply: z.object({ dryRun: z.boolean(), areas: z.array(importedTable) }),
});

export const listLabourNeedImports = endpoint({
  method: 'GET',
  path: '/api/labour-need/imports',
  who: importers,
  summary: 'Imports of the labour need, the newest first: of the own municipality, or all',
  query: z.strictObject(paging(10)),
  reply: pageOf(labourNeedImport),
});

export const undoLabourNeedImport = endpoint({
  method: 'POST',
  path: '/api/labour-need/imports/:id/undo',
  who: importers,
  summary: 'Puts back what an import replaced; 409 when something of it was replaced since',
  params: z.strictObject({ id }),
  reply: labourNeedImport,
});
