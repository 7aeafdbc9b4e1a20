import type { Position } from '#shared/fields.ts';

/**
 * Where an opening is, at hosts of others. Nothing in them is of the reader; the page asks none of them,
 * it only links to them.
 */

/** OpenStreetMap with a mark at the place. */
export function mapAddress({ lat, lon }: Position): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`;
}

/** OpenStreetMap's search for a municipality by its name. */
export function municipalityMapAddress(name: string): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${name}, Norge` })}`;
}

/** Entur, the national journey planner, with the place as where one wants to go: from where, one writes there. */
export function journeyAddress({ lat, lon }: Position, label: string): string {
  const query = { tripMode: 'oneway', stopLabel: label, stopLat: `${lat}`, stopLon: `${lon}` };
  return `https://entur.no/reiseresultater?${new URLSearchParams(query)}`;
}
