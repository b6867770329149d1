import { useTranslation } from 'react-i18next';
import { proposeSigns } from '#geo/plan/edits/signs.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';

/** Puts proposed signs in the place of those of some groups; answers how many, null when it cannot. */
export function useProposeSigns(): (groups: readonly string[]) => Promise<number | null> {
  const { t } = useTranslation();
  const { plan, store } = useWorkspace();
  const edit = useEdit();
  const signsAt = settingsOf(plan).signsAt ?? 'two';
  return async (groups) => {
    try {
      const places = await engine.ask((api) => api.signPlaces(signsAt, groups));
      const had = Object.values(store.getPlan().signs).some(({ group }) => groups.includes(group));
      const signs = places.map(({ group, at: [lng, lat], street }) => ({
        id: newId(),
        group,
        at: [lng, lat] as [number, number],
        street: street.slice(0, 120),
      }));
      const said = had ? t('signs.replaced') : undefined;
      edit(proposeSigns, { groups, signs }, said === undefined ? {} : { said });
      return signs.length;
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
      return null;
    }
  };
}
