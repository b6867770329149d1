import { useMemo } from 'react';
import { numberedSigns } from '#geo/dossier/numberedSigns.ts';
import { useCalmRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { SignDetail } from './SignDetail.tsx';
import { SignList } from './SignList.tsx';

/** The signs of the groups that are shown: the list, or the chosen one. */
export default function SignsPanel() {
  const { selection } = useCalmRoute();
  const { plan, shown } = useWorkspace();
  const signs = useMemo(() => numberedSigns(shown, Object.values(plan.signs)), [shown, plan.signs]);
  const chosen = selection?.kind === 'sign' && signs.find(({ id }) => id === selection.id);
  return chosen ? <SignDetail key={chosen.id} sign={chosen} /> : <SignList signs={signs} />;
}
