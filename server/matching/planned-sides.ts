import { dayNumber } from '#shared/day-number.ts';
import type { Considered } from './considered.ts';
import type { OpeningTable } from './opening-table.ts';
import type { ParticipantTable } from './participant-table.ts';
import { forEachIn, forSegments, sortedInStretches } from './stretches.ts';

/** Who and what a plan may bring together; ids in their order (code unit). */
export interface PlannedSides {
  participantIds: string[];
  openingIds: string[];
  /** Free places of each opening. */
  placesFree: number[];
}

/** All participants of a municipality, and the considered openings of which gate open holds that day. */
export async function plannedSides(
  openings: OpeningTable,
  participants: ParticipantTable,
  considered: Considered,
  today: string,
): Promise<PlannedSides> {
  const day = dayNumber(today);
  const open: { id: string; free: number }[] = [];
  await forSegments(openings.count, (segment, rows, firstRow) => {
    const marks = considered(segment);
    if (!marks) return;
    const { openUntil, placesFree } = openings.segments[segment]!;
    for (let o = 0; o < rows; o++) {
      if (marks[o] === 0 || openUntil[o]! < day) continue;
      open.push({ id: openings.ids.read(firstRow + o), free: placesFree[o]! });
    }
  });
  const found = await sortedInStretches(open, (a, b) => a.id < b.id);
  const people = Array.from({ length: participants.count }, (_, row) => participants.ids.read(row));
  return {
    participantIds: people.sort(),
    openingIds: found.map(({ id }) => id),
    placesFree: found.map(({ free }) => free),
  };
}

/** Of which version something was when a plan was made of it. */
export interface PlannedVersions {
  participants: readonly { id: string; version: number | undefined }[];
  openings: readonly { id: string; version: number | undefined; placesFree: number | undefined }[];
}

/** So many are looked up in a stretch. */
const perStretch = 4096;

/** The ids of those that are of another version now, have other free places, or are gone. */
export async function changedSince(
  openings: OpeningTable,
  participants: ParticipantTable,
  planned: PlannedVersions,
): Promise<{ participants: string[]; openings: string[] }> {
  const changed = { participants: [] as string[], openings: [] as string[] };
  await forEachIn(planned.participants.length, perStretch, (i) => {
    const { id, version } = planned.participants[i]!;
    const row = participants.ids.find(id);
    const now = row < 0 ? undefined : participants.value(row, 'version');
    if (now === undefined || now !== version) changed.participants.push(id);
  });
  await forEachIn(planned.openings.length, perStretch, (i) => {
    const { id, version, placesFree } = planned.openings[i]!;
    const row = openings.ids.find(id);
    const isSame =
      row >= 0 &&
      openings.value(row, 'version') === version &&
      openings.value(row, 'placesFree') === placesFree;
    if (!isSame) changed.openings.push(id);
  });
  return changed;
}
