import { useDeferredValue, useState } from 'react';
import { useCalmRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { GroupDetail } from './GroupDetail.tsx';
import { GroupList } from './GroupList.tsx';
import { NewGroup } from './NewGroup.tsx';

/** The app groups of the plan: the list, a new one, or the chosen one. */
export function GroupsPanel() {
  const { selection } = useCalmRoute();
  const { plan } = useWorkspace();
  const [isAsked, setAdding] = useState(false);
  // with the selection: what was added is shown in the place of the form
  const isAdding = useDeferredValue(isAsked);
  const chosen = selection?.kind === 'group' ? plan.groups[selection.id] : undefined;
  if (isAdding) return <NewGroup onDone={() => setAdding(false)} />;
  if (chosen) return <GroupDetail key={chosen.id} group={chosen} />;
  return <GroupList onAdd={() => setAdding(true)} />;
}
