import type { Leases } from '#server/storage/leases.ts';

/** For a process that is the only one. */
export const noLeases: Leases = {
  take: async () => true,
  release: async () => {},
  during: async (_, work) => {
    await work();
    return true;
  },
};
