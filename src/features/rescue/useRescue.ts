import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import type { Result } from '#geo/result.ts';
import { fileName } from '#src/state/fileName.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { rescuePlans, type Rescue, type RescuedPlan } from '#src/storage/rescue.ts';
import { saveFile } from '#src/ui/saveFile.ts';
import type { WrittenPlan } from '#src/workers/formatsApi.ts';
import { withFormats } from '#src/workers/formatsClient.ts';

/** Looks for what can be read of stored plans, and saves it as files. `onlyPlan`: null for all. */
export function useRescue(onlyPlan: string | null) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Rescue | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const look = async () => {
    setBusy(true);
    const rescued = await rescuePlans(onlyPlan);
    setBusy(false);
    if (!rescued.ok) return setSaid(problemText(t, rescued.problem));
    setFound(rescued.value);
    const { plans, hopeless } = rescued.value;
    setSaid(plans.length + hopeless.length === 0 ? t('rescue.nothing') : '');
  };

  const save = async (rescued: RescuedPlan) => {
    setBusy(true);
    const file = fileName(settingsOf(rescued.plan).name, 'buurtdekking.json');
    const words = await saveAs(file, rescued);
    setBusy(false);
    setSaid(words);
  };

  async function saveAs(file: string, rescued: RescuedPlan): Promise<string> {
    try {
      const written = await withFormats<Result<WrittenPlan, PlanFileProblem>>(
        async (formats) =>
          await formats.writePlan({ ...rescued, withPersons: true, passphrase: null, file }),
      );
      if (!written.ok) return problemText(t, written.problem);
      saveFile(file, written.value.blob);
      const names = written.value.withoutRows.join(', ');
      return `${t('rescue.saved', { file })} ${names && t('keeping.withoutRows', { names })}`.trim();
    } catch (error) {
      return problemText(t, workerProblem(error));
    }
  }

  return { found, isBusy, said, look, save };
}
