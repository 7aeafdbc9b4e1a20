import type { Position } from './fields.ts';

const earthRadiusKm = 6371;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Great-circle distance: haversine on a sphere of 6371 km (matching.md). */
export function kmBetween(latA: number, lonA: number, latB: number, lonB: number): number {
  const halfLat = Math.sin(radians(latB - latA) / 2);
  const halfLon = Math.sin(radians(lonB - lonA) / 2);
  const ring = Math.cos(radians(latA)) * Math.cos(radians(latB));
  const haversine = halfLat * halfLat + ring * (halfLon * halfLon);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

export function distanceKm(from: Position, to: Position): number {
  return kmBetween(from.lat, from.lon, to.lat, to.lon);
}
