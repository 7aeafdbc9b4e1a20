import { distanceKm } from '#shared/distance.ts';
import type { Position } from '#shared/fields.ts';
import { reachTest } from './column-filter.ts';
import type { IndexColumns } from './index-columns.ts';
import type { FilterValues } from './search-index.ts';

/** The municipalities of the openings within a radius, without the remote ones. */
export function municipalitiesWithin(columns: IndexColumns, circle: FilterValues): string[] {
  const { live, remote, municipality } = columns.arrays;
  const isInReach = reachTest(columns.arrays, circle);
  const { codes } = columns.municipalities;
  const isMet = new Uint8Array(codes.length);
  for (let slot = 0; slot < columns.size; slot++) {
    const number = municipality[slot] ?? 0;
    if (isMet[number] === 1 || live[slot] === 0 || remote[slot] === 1) continue;
    if (isInReach(slot)) isMet[number] = 1;
  }
  return codes.filter((_, number) => isMet[number] === 1);
}

/** A radius that has some `count` openings in it, by whole municipalities; all of them where there are no more. */
export function reachOf(columns: IndexColumns, near: Position, count: number): number {
  const { live, municipality } = columns.arrays;
  const openings = new Uint32Array(columns.municipalities.codes.length);
  for (let slot = 0; slot < columns.size; slot++) {
    const number = municipality[slot] ?? 0;
    openings[number] = (openings[number] ?? 0) + (live[slot] ?? 0);
  }
  const byDistance = columns.centres
    .flatMap((centre, number) => (centre ? [{ number, km: distanceKm(near, centre) }] : []))
    .sort((a, b) => a.km - b.km);
  let within = 0;
  for (const { number, km } of byDistance) {
    within += openings[number] ?? 0;
    if (within >= count) return km;
  }
  return Number.POSITIVE_INFINITY;
}
