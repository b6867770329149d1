/** Tells the other tabs that have a plan open that something was erased from it. */
export interface ErasedNews {
  readonly tell: () => void;
  readonly close: () => void;
}

export function erasedNews(planId: string, onErased: () => void): ErasedNews {
  // an older browser has none: there other tabs forget when they are closed
  const channel =
    typeof BroadcastChannel === 'undefined'
      ? null
      : new BroadcastChannel(`buurtdekking/erased/${planId}`);
  if (channel) channel.onmessage = onErased;
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of windows, not of channels
    tell: () => channel?.postMessage(null),
    close: () => channel?.close(),
  };
}
