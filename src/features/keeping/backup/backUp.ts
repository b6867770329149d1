import { settingsOf } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import { fileName } from '#src/state/fileName.ts';
import { writePlan, type Written } from '#src/state/writePlan.ts';
import type { BackupPlace } from '#src/storage/backupPlaces.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import { writeBackup, type BackupProblem } from '#src/storage/writeBackup.ts';
import { saveFile } from '#src/ui/saveFile.ts';

type WriteProblem = Extract<Written, { readonly ok: false }>['problem'];

export interface BackedUp {
  /** the file, as the user sees it */
  readonly file: string;
  readonly bytes: number;
  /** names of data sets that are not whole on this device, so not in it either */
  readonly withoutRows: readonly string[];
}

/**
 * Writes all of a plan to the place that was chosen for it, else among the downloads. It is noted as a
 * backup once it has been read back; of a download that is as far as the app can see.
 */
export async function backUp(
  { plans, dataSets, backupPlaces }: AppStorage,
  store: PlanStore,
  place: BackupPlace | null,
): Promise<Result<BackedUp, WriteProblem | BackupProblem>> {
  const { name } = settingsOf(store.getPlan());
  const file = fileName(name, ENDING);
  // a download may go anywhere
  const isForOthers = place === null;
  const how = { file, withPersons: true, withData: true, passphrase: null, isForOthers };
  const written = await writePlan(store, dataSets, how);
  if (!written.ok) return written;
  const { blob, withoutRows, asOf } = written.value;
  const done = { bytes: blob.size, withoutRows };
  if (!place) {
    saveFile(file, blob);
    await plans.markBackedUp(store.planId, asOf);
    return succeed({ file, ...done });
  }
  const nameAt = (at: number) => fileName(name, `${timeOf(at)}.${ENDING}`, new Date(at));
  const placed = await writeBackup(place, blob, { now: Date.now(), nameAt });
  if (!placed.ok) return placed;
  await backupPlaces.put(placed.value.place);
  await plans.markBackedUp(store.planId, asOf);
  return succeed({ file: placed.value.name, ...done });
}

const ENDING = 'buurtdekking.json';

/** 1405 */
const timeOf = (at: number) =>
  [new Date(at).getHours(), new Date(at).getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
