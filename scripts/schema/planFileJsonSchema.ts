import { z } from 'zod';
import { planFileSchema, PLAN_FILE_VERSION } from '#geo/formats/planFile/planFile.ts';

/** Where the JSON Schema of the plan file lies, from the root of the project. */
export const SCHEMA_PATH = `public/schema/buurtdekking-plan-${PLAN_FILE_VERSION}.json`;

/** The text of the JSON Schema of the plan file, made from what the app itself checks. */
export function planFileJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(planFileSchema, { io: 'input', reused: 'ref' });
  const titled = {
    $schema,
    title: `Buurtdekking plan file, version ${PLAN_FILE_VERSION}`,
    description:
      'One plan with its history and data (*.buurtdekking.json). Beyond this schema, ids agree with the names they stand under, counts with what is there, and sha256 with the canonical JSON (RFC 8785) of the other members.',
    ...schema,
  };
  return JSON.stringify(titled, null, 2) + '\n';
}
