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
 * Squares of chords on the unit sphere compare like distances and need no trigonometry: the square
 * of the longest chord within `km`.
 */
export function chordSquared(km: number): number {
  const half = Math.sin(Math.min(Math.PI, km / earthRadiusKm) / 2);
  return 4 * half * half;
}

/** In single precision a chord's square is off by less than this up to 1,000 km. */
export const chordSquaredError = 6e-8;

/** A little less than the distance: the chord is shorter than the arc, by 1 km in 1,000. */
export function leastKm(squaredChord: number): number {
  return earthRadiusKm * Math.sqrt(Math.max(0, squaredChord - chordSquaredError));
}
