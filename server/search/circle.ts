import { distanceKm } from '#shared/distance.ts';
import type { Position } from '#shared/fields.ts';

const kmPerDegree = 111.19;
/** Some ten metres: what rounding could leave out at the edge. */
const marginDegrees = 1e-4;

/**
 * Whether a place lies within `km`. Most of those that do not are told by a box around the circle, which
 * takes no trigonometry; a place that is not known (NaN) never does.
 */
export function circleTest(centre: Position, km: number): (lat: number, lon: number) => boolean {
  const latReach = km / kmPerDegree + marginDegrees;
  const lonReach = longitudeReach(centre.lat, latReach);
  return (lat, lon) => {
    if (!(Math.abs(lat - centre.lat) <= latReach)) return false;
    const apart = Math.abs(lon - centre.lon);
    if (Math.min(apart, 360 - apart) > lonReach) return false;
    return distanceKm(centre, { lat, lon }) <= km;
  };
}

/** How far in degrees a circle reaches to either side; around a pole it reaches everywhere. */
function longitudeReach(lat: number, latReach: number): number {
  const radians = Math.PI / 180;
  if (Math.abs(lat) + latReach >= 90) return 180;
  const sine = Math.sin(latReach * radians) / Math.cos(lat * radians);
  return Math.asin(Math.min(1, sine)) / radians + marginDegrees;
}
