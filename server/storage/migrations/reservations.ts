import type { Migration } from './migration.ts';

/** Places that are taken already get reservations that name nobody. */
export const addReservations: Migration = {
  id: '2026-11-27-reservations',
  async run(data) {
    const at = new Date().toISOString();
    await data.rewrite('openings', (opening) => {
      const taken = Number(opening.places) - Number(opening.placesFree);
      const length = taken > 0 ? taken : 0;
      return { taken: Array.from({ length }, () => ({ at })), ...opening };
    });
  },
};
