import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { fileName } from '#src/state/fileName.ts';
import { problemText } from '#src/state/problemText.ts';
import { useBackups } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { writePlan, type WriteOptions } from '#src/state/writePlan.ts';
import { warn } from '#src/ui/notify.ts';
import { saveFile } from '#src/ui/saveFile.ts';

/** Saves the plan as a file among the user's downloads. What came of it is said in `saved`. */
export function useSaveFile() {
  const { t } = useTranslation();
  const { store, plan } = useWorkspace();
  const { plans, dataSets } = useAppStorage();
  const { size } = useFormatters();
  const setBackupAt = useBackups((state) => state.set);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);

  const save = async (how: Omit<WriteOptions, 'file' | 'isForOthers'>) => {
    setBusy(true);
    setSaved(null);
    const ending = how.passphrase === null ? 'buurtdekking.json' : 'buurtdekking-versleuteld.json';
    const file = fileName(settingsOf(plan).name, ending);
    const written = await writePlan(store, dataSets, { ...how, file, isForOthers: true });
    setBusy(false);
    if (!written.ok) return warn(`${problemText(t, written.problem)} ${t('keeping.failed')}`);
    const { blob, withoutRows, namesLeft, asOf } = written.value;
    saveFile(file, blob);
    if (how.withData && withoutRows.length > 0) {
      warn(t('keeping.withoutRows', { names: withoutRows.join(', ') }));
    }
    if (namesLeft.length > 0) warn(t('keeping.namesLeft', { names: namesLeft.join(', ') }));
    setSaved(t('keeping.saved', { file, size: size(blob.size) }));
    // what lacks the persons is no copy to go back to
    if (!how.withPersons) return;
    await plans.markBackedUp(store.planId, asOf);
    setBackupAt(store.planId, asOf);
  };

  return { save, isBusy, saved };
}
