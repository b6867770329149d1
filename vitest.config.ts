import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/propertySeed.ts'],
    testTimeout: 90_000,
    // a core more than by default: on two cores that is twice as many
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['{geo,tests,scripts}/**/*.test.{ts,tsx}'],
          // pure functions keep nothing from one file to the next: what they import is loaded once
          isolate: false,
        },
      },
      { extends: true, test: { name: 'app', include: ['src/**/*.test.{ts,tsx}'] } },
    ],
  },
});
