import type { Position } from '#shared/fields.ts';

/** Where an opening or a participant is. */
export interface Place extends Position {
  /** The centre of the municipality stands in for a missing position. */
  isCentre: boolean;
}

const earthRadiusKm = 6371;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Great-circle distance: haversine on a sphere of 6371 km. */
export function kmBetween(latA: number, lonA: number, latB: number, lonB: number): number {
  const halfLat = Math.sin(radians(latB - latA) / 2);
  const halfLon = Math.sin(radians(lonB - lonA) / 2);
  const ring = Math.cos(radians(latA)) * Math.cos(radians(latB));
  const haversine = halfLat * halfLat + ring * (halfLon * halfLon);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** The point on the unit sphere: two of them give a distance without trigonometry. */
export function unitVector({ lat, lon }: Position): { x: number; y: number; z: number } {
  const ring = Math.cos(radians(lat));
  return {
    x: ring * Math.cos(radians(lon)),
    y: ring * Math.sin(radians(lon)),
    z: Math.sin(radians(lat)),
  };
}

/**
 * `roughKm` is off by less than this up to 2,000 km, and never too long by more beyond: vectors of
 * single precision are 0.7 m off, the series of the arc sine 1.3 m.
 */
export const roughKmError = 0.003;

/** Distance of two points of the unit sphere from the square of the chord between them. */
export function roughKm(chordSquared: number): number {
  const quarter = chordSquared / 4;
  return earthRadiusKm * Math.sqrt(chordSquared) * (1 + quarter * (1 / 6 + 0.075 * quarter));
}
