import { useLocation } from 'react-router';

/** Where a step was begun, in the history entry and not in the address: one comes back there. */
export interface ComesFrom {
  from?: string;
}

export function useComesFrom(otherwise: string): string {
  const { state } = useLocation();
  return (state as ComesFrom | null)?.from ?? otherwise;
}
