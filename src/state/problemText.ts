import type { TFunction } from 'i18next';
import { crsTitle } from '#geo/formats/crs/crsTitle.ts';
import type { Column } from '#geo/formats/fields/columns.ts';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import type { EditProblem } from '#geo/plan/edits/problem.ts';
import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';
import { lookUp } from '#src/i18n/lookUp.ts';
import type { ServiceProblem } from '#src/services/problem.ts';
import type { CreateProblem } from '#src/storage/createPlan.ts';
import type { RemoveProblem } from '#src/storage/plans.ts';
import type { StorageProblem } from '#src/storage/problem.ts';
import type { BackupProblem } from '#src/storage/writeBackup.ts';
import type { VersionProblem } from '#src/storage/versions.ts';

/** A worker that ended without an answer. */
export interface WorkerProblem {
  readonly code: 'worker/failed';
  readonly name: string;
}

/** The problem that a worker's error is. Its message is left out, as it may quote what was in hand. */
export function workerProblem(error: unknown): WorkerProblem {
  return { code: 'worker/failed', name: error instanceof Error ? error.name : 'worker' };
}

export type AnyProblem =
  | EditProblem
  | ImportProblem
  | PlanFileProblem
  | StorageProblem
  | VersionProblem
  | BackupProblem
  | CreateProblem
  | RemoveProblem
  | ServiceProblem
  | WorkerProblem;

/** The one place where a coded problem becomes a sentence. */
export function problemText(t: TFunction, problem: AnyProblem): string {
  if ('service' in problem) {
    const service = t(`problems.services.${problem.service}`);
    return lookUp(t, `problems.${problem.code}`, { ...problem, service });
  }
  switch (problem.code) {
    case 'edit/invalid':
      return t('problems.edit/invalid', { path: placeText(t, problem.path) });
    case 'edit/area':
      return t(`problems.edit/area/${problem.reason}`);
    case 'import/too-large':
      return t('problems.import/too-large', {
        file: problem.file,
        size: megabytes(problem.bytes),
        limit: megabytes(problem.limitBytes),
      });
    case 'import/unknown-format':
    case 'import/not-json':
    case 'import/not-geojson':
      return t(`problems.${problem.code}`, {
        file: problem.file,
        found: t(`problems.found.${problem.found}`),
      });
    case 'import/zip-damaged':
      return t('problems.import/zip-damaged', {
        file: problem.file,
        path: problem.path === null ? '' : ` (${problem.path})`,
      });
    case 'import/zip-too-large':
      return t('problems.import/zip-too-large', {
        file: problem.file,
        limit: megabytes(problem.limitBytes),
      });
    case 'import/zip-unread':
      return t('problems.import/zip-unread', {
        file: problem.file,
        names: problem.names.join(', ') || '–',
      });
    case 'import/shapefile-incomplete':
      return t('problems.import/shapefile-incomplete', {
        name: problem.name,
        missing: problem.missing.join(', '),
      });
    case 'import/truncated':
    case 'import/bad-json':
    case 'import/bad-xml':
      return t(`problems.${problem.code}`, { file: problem.file, ...problem.at });
    case 'import/wrong-geometry':
      return t('problems.import/wrong-geometry', {
        file: problem.file,
        wanted: t(`problems.found.${problem.wanted ?? 'anything'}`),
        found: problem.found.map((kind) => t(`problems.found.${kind}`)).join(', '),
      });
    case 'import/no-names':
      return t('problems.import/no-names', {
        file: problem.file,
        columns: headingsOf(problem.columns),
      });
    case 'import/no-coordinates':
      return t('problems.import/no-coordinates', {
        file: problem.file,
        columns: headingsOf(problem.columns),
      });
    case 'import/no-column':
      return t('problems.import/no-column', {
        file: problem.file,
        missing: problem.missing.map((role) => t(`problems.roles.${role}`)).join(', '),
        columns: headingsOf(problem.columns),
      });
    case 'import/wrong-column':
      return t(`problems.import/wrong-column/${problem.reason}`, {
        file: problem.file,
        column: problem.column,
        role: t(`problems.roles.${problem.role}`),
        columns: headingsOf(problem.columns),
      });
    case 'import/unknown-crs':
      return t('problems.import/unknown-crs', {
        file: problem.file,
        crs:
          (problem.crs && crsTitle(problem.crs)) ??
          problem.example?.join(', ') ??
          t('problems.found.unknown'),
      });
    case 'import/out-of-range':
      return t('problems.import/out-of-range', {
        file: problem.file,
        example: problem.example.join(', '),
      });
    case 'import/nothing-usable':
      return t('problems.import/nothing-usable', {
        file: problem.file,
        reasons: problem.reasons
          .map((code) => t(`importing.skip.${code}`, { count: 0 }).replace(/^0 × /, ''))
          .join(', '),
      });
    default:
      return lookUp(t, `problems.${problem.code}`, problem);
  }
}

/** What is wrong with one field of a form, by the code its schema gives. */
export function fieldText(t: TFunction, code: string): string {
  if (code === 'too_small') return t('problems.field.required');
  return code === 'too_big' ? t('problems.field.tooLong') : t('problems.field.invalid');
}

/** Where in what was given something is wrong: the field by its name on the screen, when it has one. */
function placeText(t: TFunction, path: string): string {
  const field = path.split('.').findLast((each) => !/^\d+$/.test(each));
  const named = NAMED_FIELDS.find((each) => each === field);
  return named ? t(`problems.fields.${named}`) : t('problems.fields.other');
}

const NAMED_FIELDS = [
  'name',
  'note',
  'mobile',
  'email',
  'capacity',
  'members',
  'street',
  'houseNumber',
  'text',
] as const;

const headingsOf = (columns: readonly Column[]) =>
  columns
    .slice(0, 12)
    .map(({ heading }) => heading)
    .join(', ') || '–';

const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);
