/** What a page does not need to be there: when all of it is loaded, and nothing else is to be done. */
export function afterFirstView(step: () => Promise<unknown>): void {
  const run = (): void => {
    // It may fail, as without a net, and nothing else does.
    step().catch(() => undefined);
  };
  const idle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5000 });
    else setTimeout(run, 1000);
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}
