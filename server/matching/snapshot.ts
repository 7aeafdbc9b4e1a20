import type { Columns, Layout } from './columns.ts';
import type { IdTable } from './id-table.ts';
import type { Interner } from './interner.ts';
import type { NeedTable } from './need-table.ts';
import type { OpeningTable } from './opening-table.ts';
import type { ParticipantTable } from './participant-table.ts';
import { forEachIn, forSegments } from './stretches.ts';
import type { CopiedTable, Table } from './table.ts';

type CopyOf<T> = T extends Table<infer L, infer _F, infer _S> ? CopiedTable<L> : never;

/**
 * What the ranking knows of a municipality's people and of all openings, at one moment: copies, so that
 * another thread can work on them whatever happens here meanwhile.
 */
export interface Snapshot {
  openings: CopyOf<OpeningTable>;
  participants: CopyOf<ParticipantTable>;
  need: Pick<NeedTable, 'starts' | 'logs'>;
  /** Rows of those asked for, in the order of the ids given; -1 for one that is not there any more. */
  people: Int32Array;
  places: Int32Array;
}

interface Asked {
  participantIds: readonly string[];
  openingIds: readonly string[];
}

/** In stretches: within a turn of the ranking nothing changes on the way. */
export async function snapshotOf(
  openings: OpeningTable,
  participants: ParticipantTable,
  { starts, logs }: NeedTable,
  { participantIds, openingIds }: Asked,
): Promise<Snapshot> {
  return {
    openings: await copyOf(openings),
    participants: await copyOf(participants),
    need: { starts, logs },
    people: await rowsOf(participants.ids, participantIds),
    places: await rowsOf(openings.ids, openingIds),
  };
}

async function copyOf<L extends Layout, F, S extends { [K in keyof S]: Interner<unknown> }>(
  table: Table<L, F, S>,
): Promise<CopiedTable<L>> {
  const segments: Columns<L>[] = [];
  await forSegments(table.count, (segment) => segments.push(table.copiedSegment(segment)));
  const values = Object.entries<Interner<unknown>>(table.sets).map(
    ([name, set]): [string, unknown[]] => [name, [...set.values]],
  );
  return {
    count: table.count,
    segments,
    values: Object.fromEntries(values),
    idBlocks: table.ids.copiedBlocks(),
  };
}

/** So many ids are looked up in a stretch. */
const idsPerStretch = 8192;

async function rowsOf(ids: IdTable, wanted: readonly string[]): Promise<Int32Array> {
  const rows = new Int32Array(wanted.length);
  await forEachIn(wanted.length, idsPerStretch, (i) => {
    rows[i] = ids.find(wanted[i]!);
  });
  return rows;
}
