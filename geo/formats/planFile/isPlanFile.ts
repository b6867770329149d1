import { PLAN_FILE_FORMAT } from './planFile.ts';

/** Whether JSON says that it is a plan file, of any version. */
export function isPlanFile(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === PLAN_FILE_FORMAT
  );
}
