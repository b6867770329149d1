import { ScenarioList } from './ScenarioList.tsx';

/** The scenarios of the plan: the list, or the chosen one. */
export default function ScenariosPanel() {
  return <ScenarioList />;
}
