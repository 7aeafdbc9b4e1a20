import { useEffect } from 'react';

/**
 * The browser asks before it closes or reloads while something would be lost with the tab. Within
 * the app one may leave: the draft is there when one comes back.
 */
export function useLeaving(isAtRisk: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isAtRisk()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
}
