import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planFileJsonSchema, SCHEMA_PATH } from './planFileJsonSchema.ts';

const path = fileURLToPath(new URL(`../../${SCHEMA_PATH}`, import.meta.url));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, planFileJsonSchema());
console.log(SCHEMA_PATH);
