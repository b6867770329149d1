import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { planFileJsonSchema, SCHEMA_PATH } from './planFileJsonSchema.ts';

test('the published JSON Schema of the plan file is what the app checks (else: npm run schema)', () => {
  const path = fileURLToPath(new URL(`../../${SCHEMA_PATH}`, import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(planFileJsonSchema());
});
