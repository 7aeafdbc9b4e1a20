import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Where each entry of the history was scrolled to, by its key. */
const places = new Map<string, number>();
/** A page that loads its content again may need a moment to be as tall as it was. */
const patienceMs = 1500;

/** A new page starts at its top; going back leads to where one was. A new search on the same page stays. */
export function useScrollMemory(): void {
  const { key, pathname } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const previousPath = useRef(pathname);

  useLayoutEffect(() => {
    const isNewPage = previousPath.current !== pathname;
    previousPath.current = pathname;
    // A jump to an anchor is the browser's own: it comes as going back, but has no state.
    const place = isBack && window.history.state !== null ? places.get(key) : undefined;
    if (place !== undefined) returnTo(place);
    else if (isNewPage) window.scrollTo(0, 0);

    const remember = (): void => {
      places.set(key, window.scrollY);
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, pathname, isBack]);
}

function returnTo(place: number, since = performance.now()): void {
  window.scrollTo(0, place);
  const isThere = Math.abs(window.scrollY - place) < 2;
  if (isThere || performance.now() - since > patienceMs) return;
  requestAnimationFrame(() => returnTo(place, since));
}
