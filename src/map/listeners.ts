export type Unsubscribe = () => void;

/** Who wants to hear of something. */
export interface Listeners<Event> {
  readonly add: (listener: (event: Event) => void) => Unsubscribe;
  readonly tell: (event: Event) => void;
}

export function createListeners<Event>(): Listeners<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    add: (listener) => {
      // a wrapper of its own, so that one function can listen twice
      const own = (event: Event) => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell: (event) => listeners.forEach((listener) => listener(event)),
  };
}
