import { updateSettings } from '#geo/plan/edits/settings.ts';
import { USUAL_PLANNING, type Planning } from '#geo/plan/planning.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useEdit, type EditOptions } from './useEdit.ts';
import { useWorkspace } from './workspace.ts';

/** What the plan asks of proposals, and a way to change it. */
export function usePlanning() {
  const { plan, store } = useWorkspace();
  const edit = useEdit();
  const planning = settingsOf(plan).planning ?? USUAL_PLANNING;
  return {
    planning,
    /** also what was changed a moment ago is kept */
    change: (
      fields: Partial<Planning> | ((now: Planning) => Partial<Planning>),
      options: EditOptions = {},
    ): boolean => {
      const now = settingsOf(store.getPlan()).planning ?? USUAL_PLANNING;
      const changed = typeof fields === 'function' ? fields(now) : fields;
      return edit(updateSettings, { fields: { planning: { ...now, ...changed } } }, options);
    },
  };
}
