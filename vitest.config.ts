import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{geo,src,tests,scripts}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/propertySeed.ts'],
    testTimeout: 90_000,
  },
});
