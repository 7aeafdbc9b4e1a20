import type { DriversLicence } from '#shared/codes.ts';

/** Each class and what it gives the right to besides (matching.md, gate licence). */
const implied: Record<DriversLicence, readonly DriversLicence[]> = {
  B: [],
  BE: ['B'],
  C1: ['B'],
  C1E: ['C1', 'BE'],
  C: ['C1'],
  CE: ['C', 'C1E'],
  D1: ['B'],
  D1E: ['D1', 'BE'],
  D: ['D1'],
  DE: ['D', 'D1E'],
};

/** The classes held and all that they imply. */
export function impliedLicences(held: readonly DriversLicence[]): DriversLicence[] {
  const all = new Set<DriversLicence>();
  const add = (licence: DriversLicence): void => {
    if (all.has(licence)) return;
    all.add(licence);
    implied[licence].forEach(add);
  };
  held.forEach(add);
  return [...all];
}
