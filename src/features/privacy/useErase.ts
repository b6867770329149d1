import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erasePerson } from '#geo/plan/edits/privacy.ts';
import type { PersonRecord } from '#geo/plan/retention.ts';
import { traceOf } from '#geo/plan/traceOf.ts';
import { problemText } from '#src/state/problemText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useMemory } from '#src/ui/memory.ts';
import { tell, warn } from '#src/ui/notify.ts';

/** Erases a person from the plan and from all that is stored of it. */
export function useErase() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const memory = useMemory();
  const [isErasing, setErasing] = useState(false);

  async function erase(of: PersonRecord): Promise<boolean> {
    const plan = store.getPlan();
    const change = erasePerson(plan, of);
    if (!change.ok) {
      warn(problemText(t, change.problem));
      return false;
    }
    const { names } = traceOf(plan, of);
    setErasing(true);
    const erased = await store.erase(change.value);
    setErasing(false);
    if (!erased.ok) {
      warn(problemText(t, erased.problem));
      return false;
    }
    // where lists were left is remembered by their titles, a name among them
    memory.clear();
    tell(t('privacy.erased'));
    if (names.length > 0) {
      warn(t('privacy.namesLeft', { names: names.map(({ name }) => name).join(', ') }));
    }
    return true;
  }

  return { erase, isErasing };
}
