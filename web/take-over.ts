/**
 * The first script of a page that the server has made: so small that the page is drawn before the program
 * is fetched, for which nothing of it waits. A button that is tapped meanwhile does what it is for once
 * the program has taken over; links and forms work without.
 */

const first = document.querySelector<HTMLScriptElement>('script[data-program]');
const { program, parts } = first?.dataset ?? {};
const tapped = new Set<HTMLElement>();
const longestWaitMs = 3000;

document.addEventListener('click', remember, true);
addEventListener('taking-over', () => document.removeEventListener('click', remember, true));
// Not at once: React tells it in the middle of its work.
addEventListener('taken-over', () => setTimeout(doTapped), { once: true });
void drawn().then(begin);

/** Something is seen, and in its own letters; at the latest when a page that is slow could be read. */
async function drawn(): Promise<void> {
  const inTime = new Promise<void>((resolve) => setTimeout(resolve, longestWaitMs));
  const seen = firstPaint()
    .then(() => document.fonts.ready)
    .then(nextFrame);
  await Promise.race([seen, inTime]);
}

/** Nothing is painted in a tab behind, and not every browser tells of it. */
function firstPaint(): Promise<void> {
  const isTold = PerformanceObserver.supportedEntryTypes.includes('paint');
  if (!isTold || document.hidden) return nextFrame();
  return new Promise((resolve) => {
    new PerformanceObserver((_entries, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** The next frame is asked for before this one is drawn, and runs after. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

function begin(): void {
  if (!program) return;
  // Beside the program, which would ask for them when it runs.
  for (const href of parts?.split(' ') ?? []) preload(href);
  import(/* @vite-ignore */ program).catch(() => undefined);
}

function preload(href: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = href;
  document.head.append(link);
}

function remember({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.type === 'button') tapped.add(button);
}

/** React looks first after the part of the page in which something was tapped. */
function doTapped(): void {
  for (const button of tapped) button.click();
}

export {};
