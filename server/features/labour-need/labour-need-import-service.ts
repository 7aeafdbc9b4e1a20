import { randomUUID } from 'node:crypto';
import { Conflict, NotFound } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { ImportedTable, LabourNeedImport } from '#shared/labour-need/labour-need-import.ts';
import type { LabourNeedImportStore, StoredImport } from './labour-need-import-store.ts';
import type { LabourNeedDocument } from './labour-need-model.ts';
import { type LabourNeedStore, type NeedTableKey, toRow } from './labour-need-store.ts';
import { type ImportLine, readImport } from './read-import.ts';

export interface LabourNeedImports {
  /** @throws InvalidInput naming every bad cell, and every line of an area that is not theirs. */
  run(account: Account, csv: string, isTrial: boolean): Promise<ImportedTable[]>;
  list(
    account: Account,
    page: { page: number; pageSize: number },
  ): Promise<{ items: LabourNeedImport[]; total: number; page: number; pageSize: number }>;
  /** @throws NotFound, Conflict when something of it was replaced since. */
  undo(account: Account, id: string): Promise<LabourNeedImport>;
}

interface Dependencies {
  rows: LabourNeedStore;
  imports: LabourNeedImportStore;
  isKnownCode: IsKnownCode;
  /** Brings the new rows into the ranking of this server; the others follow by themselves. */
  changed: () => Promise<void>;
  now: () => Date;
}

export function createLabourNeedImports(given: Dependencies): LabourNeedImports {
  const { rows, imports, now } = given;

  async function canUndo({ at, areas }: StoredImport): Promise<boolean> {
    for (const table of areas) {
      const stored = await rows.table(table);
      const isItsOwn = stored.every(({ importedAt }) => importedAt === at);
      if (stored.length !== table.after || !isItsOwn) return false;
    }
    return true;
  }

  async function shown(stored: StoredImport): Promise<LabourNeedImport> {
    const { _id: id, at, areas } = stored;
    return { id, at, areas, canUndo: await canUndo(stored) };
  }

  return {
    async run(account, csv, isTrial) {
      const { role, municipality } = account;
      const lines = await readImport(
        csv,
        given.isKnownCode,
        (area) => role === 'admin' || area === municipality,
      );
      const tables = byTable(lines);
      const before = await Promise.all(tables.map(({ key }) => rows.table(key)));
      const areas = tables.map(({ key, rows: after }, i) => compared(key, before[i] ?? [], after));
      if (isTrial) return areas;
      const at = now().toISOString();
      // Written first: what was replaced is never lost. Without its rows it is one that cannot be undone.
      await imports.insert({
        _id: randomUUID(),
        at,
        by: account.id,
        ...(account.role === 'leader' && { municipality: account.municipality }),
        areas,
        replaced: before.flat().map(toRow),
      });
      await rows.replace(
        tables.map(({ key }) => key),
        tables.flatMap((table) => table.rows),
        at,
      );
      await given.changed();
      return areas;
    },
    async list({ role, municipality }, { page, pageSize }) {
      const own = role === 'leader' ? municipality : undefined;
      const found = await imports.page(own, { skip: (page - 1) * pageSize, limit: pageSize });
      const items = await Promise.all(found.items.map(shown));
      return { items, total: found.total, page, pageSize };
    },
    async undo(account, id) {
      const stored = await imports.find(id);
      const isTheirs = account.role === 'admin' || stored?.municipality === account.municipality;
      if (!stored || !isTheirs) throw new NotFound();
      if (!(await canUndo(stored))) throw new Conflict('Something of it was replaced since.');
      await rows.replace(stored.areas, stored.replaced, now().toISOString());
      await given.changed();
      return shown(stored);
    },
  };
}

interface NewTable {
  key: NeedTableKey;
  rows: LabourNeedRow[];
}

function byTable(lines: readonly ImportLine[]): NewTable[] {
  const tables = new Map<string, NewTable>();
  for (const { line: _line, ...row } of lines) {
    const { area, year } = row;
    const name = `${area}-${year}`;
    const table = tables.get(name) ?? { key: { area, year }, rows: [] };
    tables.set(name, table);
    table.rows.push(row);
  }
  return [...tables.values()];
}

function compared(
  { area, year }: NeedTableKey,
  before: readonly LabourNeedDocument[],
  after: readonly LabourNeedRow[],
): ImportedTable {
  const stored = new Map(before.map((row) => [row.styrk08, row]));
  const known = after.flatMap((row) => {
    const old = stored.get(row.styrk08);
    return old ? [{ row, old }] : [];
  });
  return {
    area,
    year,
    before: before.length,
    after: after.length,
    added: after.length - known.length,
    changed: known.filter(({ row, old }) => !saysTheSame(row, old)).length,
  };
}

function saysTheSame(one: LabourNeedRow, other: LabourNeedRow): boolean {
  return (
    one.shortage === other.shortage &&
    one.need === other.need &&
    one.source === other.source &&
    (one.coverage ?? 'full') === (other.coverage ?? 'full')
  );
}
