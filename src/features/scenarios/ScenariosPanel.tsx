import { useCalmRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ScenarioDetail } from './ScenarioDetail.tsx';
import { ScenarioList } from './ScenarioList.tsx';

/** The scenarios of the plan: the list, or the chosen one. */
export default function ScenariosPanel() {
  const { selection } = useCalmRoute();
  const { plan } = useWorkspace();
  const chosen = selection?.kind === 'scenario' ? plan.scenarios[selection.id] : undefined;
  return chosen ? <ScenarioDetail key={chosen.id} scenario={chosen} /> : <ScenarioList />;
}
