/** Does something once the page has nothing better to do, and soon in any case; gives the way to call it off. */
export function whenIdle(work: () => void): () => void {
  // not in every browser
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 2_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 10_000 });
  return () => cancelIdleCallback(handle);
}
