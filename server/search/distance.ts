import type { Position } from '#shared/fields.ts';

const earthRadiusKm = 6371;
const radians = Math.PI / 180;

/** Haversine distance in km on a sphere of 6371 km (matching.md). */
export function distanceKm(a: Position, b: Position): number {
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
