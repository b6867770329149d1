import { PLAN_FILE_VERSION } from './planFile.ts';

/** Brings the JSON of a plan file from one version to the next. */
export type Migration = (document: object) => object;

/** The first brings version 1 to 2, the second 2 to 3. */
export const MIGRATIONS: readonly Migration[] = [];

/** The JSON of an older plan file as this version would have written it. */
export function migrate(document: object, version: number): object {
  const steps = MIGRATIONS.slice(version - 1, PLAN_FILE_VERSION - 1);
  return steps.reduce((older, step) => step(older), document);
}
