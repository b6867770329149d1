/** Why a page should not be loaded again just now. */
export type Work = 'unsaved' | 'making' | 'filling-in';

const asked = new Set<() => Work | null>();

/** Has `look` asked what is going on, before a page is loaded again; gives the way to stop that. */
export function watchWork(look: () => Work | null): () => void {
  asked.add(look);
  return () => asked.delete(look);
}

/** What would be lost if the page were loaded again now; null: nothing. */
export function workInHand(): Work | null {
  for (const look of asked) {
    const work = look();
    if (work) return work;
  }
  return null;
}
