/** What the page itself fetches once its script runs comes first. */
const headStartMs = 2000;
const begun = performance.now();

/**
 * What a page does not need to be there: when all of it is loaded, and nothing else is to be done. Later,
 * on the way from one page to the next, at once.
 */
export function afterFirstView(step: () => Promise<unknown>): void {
  const run = (): void => {
    // It may fail, as without a net, and nothing else does.
    step().catch(() => undefined);
  };
  const idle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5000 });
    else run();
  };
  const later = (): void =>
    void setTimeout(idle, Math.max(0, begun + headStartMs - performance.now()));
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
