import { vi } from 'vitest';

/**
 * What components ask of a screen and jsdom does not have: media queries, all of which it says
 * `areMet` of, and the sizes of elements, which never change.
 */
export function standInForScreen(areMet = false): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: areMet,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
}
