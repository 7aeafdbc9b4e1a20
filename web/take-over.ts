/**
 * The first script of a page that the server has made: so small that the page is drawn before the program
 * is fetched, for which nothing of it waits. A button that is tapped meanwhile does what it is for once
 * the program has taken over; links and forms work without.
 */

const first = document.querySelector<HTMLScriptElement>('script[data-program]');
const { program, parts } = first?.dataset ?? {};
const tapped = new Set<HTMLElement>();

document.addEventListener('click', remember, true);
// Not at once: React tells it in the middle of its work.
addEventListener('taken-over', () => setTimeout(doTapped), { once: true });
// The next frame is asked for before this one is drawn, and runs after.
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)));

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
  document.removeEventListener('click', remember, true);
  for (const button of tapped) button.click();
}

export {};
