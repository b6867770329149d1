import { updateSettings } from '#geo/plan/edits/settings.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { USUAL_REPORT, type ReportChoices } from '#geo/plan/reportChoices.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';

/** How the plan wants its report, and a way to change that. */
export function useReportChoices() {
  const { plan, store } = useWorkspace();
  const edit = useEdit();
  return {
    choices: settingsOf(plan).report ?? USUAL_REPORT,
    change: (fields: Partial<ReportChoices>): boolean => {
      // also what was changed a moment ago is kept
      const now = settingsOf(store.getPlan()).report ?? USUAL_REPORT;
      return edit(updateSettings, { fields: { report: { ...now, ...fields } } });
    },
  };
}
