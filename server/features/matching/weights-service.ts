import { Forbidden } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Weights } from '#shared/matching/match.ts';
import type { WeightsStore } from './weights-store.ts';

/** The weights of a municipality, for its own people and for administrators. */
export interface WeightsService {
  read(account: Account, municipality: string): Promise<Weights>;
  set(account: Account, municipality: string, weights: Weights): Promise<Weights>;
}

export function createWeightsService(store: WeightsStore): WeightsService {
  return {
    async read(account, municipality) {
      requireOwn(account, municipality);
      return store.inForce(municipality);
    },
    async set(account, municipality, weights) {
      requireOwn(account, municipality);
      await store.set(municipality, weights);
      return store.inForce(municipality);
    },
  };
}

function requireOwn({ role, municipality }: Account, number: string): void {
  if (role !== 'admin' && municipality !== number) throw new Forbidden();
}
