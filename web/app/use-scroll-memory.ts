import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { leftBy, rememberLink } from './left-by.ts';

/** Where each entry of the history was scrolled to, by its key. */
const places = new Map<string, number>();
/** A page that loads its content again may need a moment to be as tall as it was. */
const patienceMs = 1500;

/**
 * A new page starts at its top; going back leads to where one was, and to the link by which one left.
 * A new search on the same page stays.
 */
export function useScrollMemory(): void {
  const { key, pathname } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const previousPath = useRef(pathname);

  useLayoutEffect(() => {
    const isNewPage = previousPath.current !== pathname;
    previousPath.current = pathname;
    // A jump to an anchor is the browser's own: it comes as going back, but has no state.
    const isReturn = isBack && window.history.state !== null;
    const place = isReturn ? places.get(key) : undefined;
    if (place !== undefined) returnTo(place);
    else if (isNewPage) window.scrollTo(0, 0);
    const link = isReturn && isNewPage ? leftBy(key) : undefined;
    if (link !== undefined) focusAgain(link);

    const remember = (): void => {
      places.set(key, window.scrollY);
    };
    const follow = (event: MouseEvent): void => rememberLink(key, event);
    window.addEventListener('scroll', remember, { passive: true });
    document.addEventListener('click', follow, true);
    return () => {
      window.removeEventListener('scroll', remember);
      document.removeEventListener('click', follow, true);
    };
  }, [key, pathname, isBack]);
}

function returnTo(place: number, since = performance.now()): void {
  window.scrollTo(0, place);
  const isThere = Math.abs(window.scrollY - place) < 2;
  if (isThere || performance.now() - since > patienceMs) return;
  requestAnimationFrame(() => returnTo(place, since));
}

/** The link once it is there again; the page's heading where it does not come. Nothing that has the focus loses it. */
function focusAgain(href: string, since = performance.now()): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const links = [...document.querySelectorAll<HTMLElement>('main a[href]')];
  const link = links.find((each) => each.getAttribute('href') === href);
  const isLate = performance.now() - since > patienceMs;
  const found = link ?? (isLate ? document.querySelector<HTMLElement>('main h1') : null);
  if (found) found.focus({ preventScroll: true });
  else requestAnimationFrame(() => focusAgain(href, since));
}
