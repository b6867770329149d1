import { createContext, use, useState } from 'react';

type Memory = Map<string, unknown>;

const MemoryContext = createContext<Memory>(new Map());

/** Forgets when it goes away. Its value is made once: `useState(newMemory)`. */
export const MemoryProvider = MemoryContext.Provider;

export const newMemory = (): Memory => new Map();

/**
 * What screens leave for when they come back: how far a list was scrolled, what was typed above it.
 * It lasts as long as the provider around them, and is not worth storing.
 */
export function useMemory(): Memory {
  return use(MemoryContext);
}

/** State that is still there when the component comes back. */
export function useRemembered<Value>(key: string, initial: Value) {
  const memory = useMemory();
  const [value, setValue] = useState(memory.has(key) ? (memory.get(key) as Value) : initial);
  const remember = (next: Value) => {
    memory.set(key, next);
    setValue(next);
  };
  return [value, remember] as const;
}
