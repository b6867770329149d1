import base from '../../playwright.config.ts';

const { projects: _, ...rest } = base;

/** Pictures of every screen: looked at, not compared. `npm run contact-sheet`, after a build. */
export default {
  ...rest,
  testDir: '.',
  outputDir: '../../test-results',
  reporter: 'list',
  use: {
    ...rest.use,
    serviceWorkers: 'block' as const,
    contextOptions: { reducedMotion: 'reduce' as const },
    hasTouch: false,
    // a screen that is not reached is left out
    actionTimeout: 30_000,
  },
};
