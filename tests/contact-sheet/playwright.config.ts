import { fileURLToPath } from 'node:url';
import base from '../../playwright.config.ts';

const { projects: _, webServer, ...rest } = base;

/** Pictures of every screen: looked at, not compared. `npm run contact-sheet`, after a build. */
export default {
  ...rest,
  testDir: '.',
  outputDir: '../../test-results',
  reporter: 'list',
  // else it would serve this folder
  webServer: { ...webServer, cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  use: {
    ...rest.use,
    serviceWorkers: 'block' as const,
    contextOptions: { reducedMotion: 'reduce' as const },
    hasTouch: false,
    // a screen that is not reached is left out
    actionTimeout: 30_000,
  },
};
